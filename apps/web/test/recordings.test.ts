import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { decodersOf, wavOf } from '@callbook/api/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type RunningServer, startNextServer, startServer } from './start-server.ts'
import { temporaryFolder } from './temporary-folder.ts'

const MB = 1_000_000
const TOKEN = 'test-token-1'
const WAV = wavOf()

/** A multipart body with a WAV file of this many bytes: silence after the first second. */
const uploadOf = (bytes: number, onSent: (sent: number) => void = () => undefined) => {
  const silence = new Uint8Array(64 * 1024)
  let left = bytes - WAV.byteLength
  const encode = (text: string) => new TextEncoder().encode(text)
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encode('--x\r\nContent-Disposition: form-data; name="file"; filename="rec.wav"\r\n\r\n'))
      controller.enqueue(WAV)
    },
    pull(controller) {
      if (left > 0) {
        const chunk = silence.subarray(0, Math.min(left, silence.byteLength))
        left -= chunk.byteLength
        controller.enqueue(chunk)
        onSent(bytes - left)
      } else {
        controller.enqueue(encode('\r\n--x--\r\n'))
        controller.close()
      }
    },
  })
  return {
    method: 'POST',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body,
    duplex: 'half',
  } as const
}

const MP3 = new URL('../../../packages/api/src/recordings/fixtures/mono.mp3', import.meta.url)

/** Three hours of a call, of which 22 MB are to be decoded. */
const mp3Upload = async (): Promise<RequestInit> => {
  const second = await readFile(MP3)
  const body = new FormData()
  body.set('file', new Blob(Array.from({ length: 6500 }, () => second)), 'call.mp3')
  return { method: 'POST', body }
}

const at = ({ address }: RunningServer) => ({
  ask: (path: string, init: RequestInit = {}) =>
    fetch(`${address}${path}`, { ...init, headers: { 'x-api-token': TOKEN, ...(init.headers as object) } }),
  /** Resolves when the peaks of its recording are there; rejects when none will come. */
  peaksCome: async (id: string): Promise<void> => {
    const query = new URLSearchParams({ input: JSON.stringify({ id }) })
    for (;;) {
      const answer = await fetch(`${address}/api/trpc/callLogs.recordingPeaks?${query}`, {
        headers: { 'x-api-token': TOKEN },
      })
      const { result } = (await answer.json()) as { result: { data: { peaks: number[] | null; computing: boolean } } }
      if (result.data.peaks) return
      if (!result.data.computing) throw new Error(`The recording of ${id} has no peaks`)
      await setTimeout(100)
    }
  },
  logCall: async (): Promise<string> => {
    const response = await fetch(`${address}/v1/callLogs`, {
      method: 'POST',
      headers: { 'x-api-token': TOKEN },
      body: JSON.stringify({
        outcome: 'connected',
        to_phone_number: '+37249234343',
        start_time: '2026-01-31 09:00:00',
        end_time: '2026-01-31 10:00:00',
      }),
    })
    const { data } = (await response.json()) as { data: { id: string } }
    return data.id
  },
})

/** Bytes of memory that the server's process holds. */
const memoryOf = async ({ pid }: RunningServer): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024
}

/** The most memory it held while `work` was under way, beyond what it held before. */
const growthDuring = async (server: RunningServer, work: () => Promise<unknown>): Promise<number> => {
  const before = await memoryOf(server)
  let most = before
  const done = new AbortController()
  const watch = async () => {
    while (!done.signal.aborted) {
      most = Math.max(most, await memoryOf(server))
      await setTimeout(20)
    }
  }
  await Promise.all([watch(), work().finally(() => done.abort())])
  return most - before
}

const filesBelow = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, 'recordings'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

const mounts = [
  { mount: 'the production server', start: startServer },
  { mount: "Next's own server", start: startNextServer },
]

describe.each(mounts)('recordings at $mount', ({ start }) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let server: RunningServer
  const env = () => ({
    DATA_DIR: folder.path,
    CALLBOOK_API_TOKEN: TOKEN,
    CALLBOOK_MAX_RECORDING_BYTES: String(400 * MB),
  })

  beforeAll(async () => {
    folder = await temporaryFolder()
    // The production server makes the first company; Next's own does not.
    const first = await startServer(env())
    server = start === startServer ? first : (await first.stop(), await start(env()))
    const { logCall, ask, peaksCome } = at(server)
    // Everything that is loaded once is loaded before memory is looked at.
    const id = await logCall()
    await ask(`/v1/callLogs/${id}/recordings`, uploadOf(20 * MB))
    await peaksCome(id)
    await (await ask(`/v1/callLogs/${id}/recording`)).arrayBuffer()
  })
  afterAll(async () => {
    await server.stop()
    await folder[Symbol.asyncDispose]()
  })

  it('takes 300 MB with less than 50 MB of memory, and gives it back with no more', async () => {
    const { ask, logCall, peaksCome } = at(server)
    const id = await logCall()
    const before = await memoryOf(server)
    const up = await growthDuring(server, async () => {
      const response = await ask(`/v1/callLogs/${id}/recordings`, uploadOf(300 * MB))
      expect(await response.json()).toEqual({ success: true })
      // They are computed from the whole file when the upload is answered.
      await peaksCome(id)
    })
    expect(up).toBeLessThan(50 * MB)

    let received = 0
    const down = await growthDuring(server, async () => {
      const response = await ask(`/v1/callLogs/${id}/recording`)
      for await (const chunk of response.body ?? []) {
        received += chunk.byteLength
        // A slow reader: what it has not taken must not pile up in the server.
        if (received % (5 * MB) < 64 * 1024) await setTimeout(1)
      }
    })
    expect(received).toBe(300 * MB)
    expect(down).toBeLessThan(50 * MB)
    console.log(
      `300 MB up: ${Math.round(up / MB)} MB more memory than ${Math.round(before / MB)}; down: ${Math.round(down / MB)}`,
    )

    const range = await ask(`/v1/callLogs/${id}/recording`, { headers: { range: 'bytes=299999990-' } })
    expect(range.status).toBe(206)
    expect(range.headers.get('content-range')).toBe('bytes 299999990-299999999/300000000')
    expect((await range.arrayBuffer()).byteLength).toBe(10)
  })

  it('decodes 22 MB of MP3 with less than 50 MB of memory, and answers meanwhile', async () => {
    const { ask, logCall, peaksCome } = at(server)
    const id = await logCall()
    const upload = await mp3Upload()
    const waits: number[] = []
    // Room to answer is taken before memory is looked at: what follows asks as often.
    for (let asked = 0; asked < 1000; asked += 1) await (await ask('/healthz')).arrayBuffer()
    const growth = await growthDuring(server, async () => {
      expect((await ask(`/v1/callLogs/${id}/recordings`, upload)).status).toBe(200)
      const come = new AbortController()
      const askOnAndOn = async () => {
        while (!come.signal.aborted) {
          const start = performance.now()
          await (await ask('/healthz')).arrayBuffer()
          waits.push(performance.now() - start)
          await setTimeout(10)
        }
      }
      await Promise.all([askOnAndOn(), peaksCome(id).finally(() => come.abort())])
    })
    expect(growth).toBeLessThan(50 * MB)
    const slowest = waits.toSorted((a, b) => a - b).at(Math.floor(waits.length * 0.95)) ?? 0
    expect(slowest).toBeLessThan(100)
    console.log(
      `22 MB of MP3: ${Math.round(growth / MB)} MB more memory; 95 % of answers within ${Math.round(slowest)} ms`,
    )
  })

  it.each(['SIGTERM', 'SIGKILL'] as const)('takes the decoder with it when it ends by %s', async (signal) => {
    await server.stop()
    server = await start(env())
    const { ask, logCall } = at(server)
    const id = await logCall()
    expect((await ask(`/v1/callLogs/${id}/recordings`, await mp3Upload())).status).toBe(200)
    const { pid = 0 } = server
    await expect.poll(() => decodersOf(pid), { interval: 20, timeout: 10_000 }).toHaveLength(1)
    const [decoder = 0] = await decodersOf(pid)
    await server.stop(signal)
    const isAlive = () =>
      readFile(`/proc/${decoder}/cmdline`, 'utf8').then(
        (command) => command.includes('decoder-process.ts'),
        () => false,
      )
    await expect.poll(isAlive, { timeout: 3000 }).toBe(false)
    server = await start(env())
    // What it could not finish is made up for when somebody looks.
    await at(server).peaksCome(id)
  })

  it('leaves no file when the client hangs up', async () => {
    const { ask, logCall } = at(server)
    const id = await logCall()
    const before = await filesBelow(folder.path)
    const abort = new AbortController()
    const upload = uploadOf(300 * MB, (sent) => {
      if (sent > 20 * MB) abort.abort()
    })
    await expect(ask(`/v1/callLogs/${id}/recordings`, { ...upload, signal: abort.signal })).rejects.toThrow('aborted')
    await expect.poll(() => filesBelow(folder.path), { timeout: 10_000 }).toEqual(before)
    expect((await ask(`/v1/callLogs/${id}/recordings`, uploadOf(1 * MB))).status).toBe(200)
  })

  it('closes the file when the listener hangs up', async () => {
    const { ask, logCall } = at(server)
    const id = await logCall()
    await ask(`/v1/callLogs/${id}/recordings`, uploadOf(30 * MB))
    const openFiles = async () => {
      const fds = `/proc/${server.pid}/fd`
      const links = await Promise.all((await readdir(fds)).map((fd) => readlink(join(fds, fd)).catch(() => '')))
      return links.filter((path) => path.startsWith(join(folder.path, 'recordings')))
    }
    const abort = new AbortController()
    const response = await ask(`/v1/callLogs/${id}/recording`, { signal: abort.signal })
    await response.body?.getReader().read()
    expect(await openFiles()).toHaveLength(1)
    abort.abort()
    await expect.poll(openFiles).toEqual([])
  })

  it('says 413 to a body over the limit, without its length told, and stops reading', async () => {
    const { ask, logCall } = at(server)
    const { body, ...upload } = uploadOf(500 * MB)
    let sent = 0
    const counted = body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          sent += chunk.byteLength
          controller.enqueue(chunk)
        },
      }),
    )
    const response = await ask(`/v1/callLogs/${await logCall()}/recordings`, { ...upload, body: counted })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ success: false, error: expect.stringContaining('400000000 bytes') })
    expect(sent).toBeLessThan(500 * MB)
  })

  // What Next's own server leaves behind, the same sweep takes away. Not `runIf`: that would count as a skipped test.
  // oxlint-disable-next-line vitest/no-conditional-tests
  if (start === startServer) {
    it('leaves no file when the server is killed: the next start sweeps', async () => {
      const { ask, logCall } = at(server)
      const id = await logCall()
      const before = await filesBelow(folder.path)
      let killed: Promise<number | null> | undefined
      const upload = uploadOf(300 * MB, (sent) => {
        if (sent > 20 * MB) killed ??= server.stop('SIGKILL')
      })
      await expect(ask(`/v1/callLogs/${id}/recordings`, upload)).rejects.toThrow('fetch failed')
      await killed
      expect(await filesBelow(folder.path)).toHaveLength(before.length + 1)
      server = await startServer(env())
      expect(await filesBelow(folder.path)).toEqual(before)
      const call = await at(server).ask(`/v1/callLogs/${id}`)
      expect(await call.json()).toMatchObject({ data: { has_recording: false } })
    })
  }
})
