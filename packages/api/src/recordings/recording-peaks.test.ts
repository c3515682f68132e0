import { randomUUID } from 'node:crypto'
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { copyFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addAbortSignal, Readable } from 'node:stream'

import { testDatabases } from '@callbook/db/testing'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, decodersOf, openTestCallbook, type TestCallbook, wavOf } from '../testing.ts'
import { addRecording } from './add-recording.ts'
import { computePeaks, hasPeaks } from './compute-peaks.ts'
import { getRecording } from './get-recording.ts'
import type { RangeReader } from './mp4-index-first.ts'
import { MOST_PEAKS } from './peak-buckets.ts'
import { createPeaksQueue } from './peaks-queue.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const fileAt = (path: string): RangeReader => ({
  byte_size: statSync(path).size,
  read: async (range) => createReadStream(path, range),
})
const bytesAsFile = (bytes: Uint8Array): RangeReader => ({
  byte_size: bytes.length,
  read: async ({ start, end }) => Readable.from([bytes.subarray(start, end + 1)]),
})
/** Says that so many bytes will come, and then they do not. */
const neverComing = async () => new Readable({ read: () => undefined })

const task = (mime_type: string, signal = new AbortController().signal) => ({ mime_type, patience: 30_000, signal })

/** The peaks; fails with why there are none. */
const peaksFrom = async (...computed: Parameters<typeof computePeaks>) => {
  const answer = await computePeaks(...computed)
  if ('why' in answer) throw new Error(answer.why)
  return answer.peaks
}

/** Silence, then a tone of half the loudest, of equal length. */
const halfSilent = (seconds: number): Uint8Array<ArrayBuffer> => {
  const wav = wavOf({ seconds })
  const view = new DataView(wav.buffer)
  for (let byte = 44 + Math.floor((wav.length - 44) / 4) * 2; byte < wav.length; byte += 2) {
    view.setInt16(byte, byte % 4 ? 16_384 : -16_384, true)
  }
  return wav
}

describe('computePeaks', () => {
  it.each([
    ['mono.mp3', 'audio/mpeg'],
    ['stereo.m4a', 'audio/mp4'],
    ['audio-only.mp4', 'audio/mp4'],
    ['mono.aac', 'audio/aac'],
    ['stereo.opus.ogg', 'audio/ogg'],
    ['mono.vorbis.ogg', 'audio/ogg'],
    ['mono.webm', 'audio/webm'],
    ['mono.flac', 'audio/flac'],
  ])('reads %s', async (name, mime_type) => {
    const peaks = await peaksFrom(fileAt(fixture(name)), task(mime_type))
    // A second and a half, by twentieths.
    expect(Math.abs(peaks.length - 30)).toBeLessThanOrEqual(2)
    expect(Math.max(...peaks)).toBeGreaterThan(20)
  })

  it('tells the quiet from the loud in at most 400 slices, however it comes in', async () => {
    const wav = halfSilent(60)
    const source = async function* chunks() {
      for (let start = 0; start < wav.length; start += 999) yield wav.subarray(start, start + 999)
    }
    const file = { byte_size: wav.length, read: async () => Readable.from(source()) }
    const peaks = await peaksFrom(file, task('audio/wav'))
    expect(peaks).toHaveLength(MOST_PEAKS)
    expect(peaks.slice(0, MOST_PEAKS / 2 - 1).every((peak) => peak === 0)).toBe(true)
    expect(peaks.slice(MOST_PEAKS / 2 + 1).every((peak) => peak === 128)).toBe(true)
  })

  it.each(['audio/wav', 'audio/mpeg'])('stops when it is told to, with %s', async (mime_type) => {
    const stop = new AbortController()
    const read = async () => addAbortSignal(stop.signal, await neverComing())
    const computing = computePeaks({ byte_size: 9, read }, task(mime_type, stop.signal))
    setTimeout(() => stop.abort(), 200)
    await expect(computing).rejects.toThrow('aborted')
    expect(await decodersOf(process.pid)).toEqual([])
  })

  it.each(['audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/ogg', 'audio/webm', 'audio/flac'])(
    'makes nothing of what is no %s',
    async (mime_type) => {
      const answer = await computePeaks(bytesAsFile(new Uint8Array(50_000)), task(mime_type))
      expect({ peaks: [], ...answer }).toMatchObject({ peaks: [] })
    },
  )

  it('rejects when the file cannot be read to its end, whatever came before', async () => {
    const read = async () =>
      Readable.from(
        (async function* half() {
          yield readFileSync(fixture('mono.mp3'))
          throw new Error('The line broke.')
        })(),
      )
    await expect(computePeaks({ byte_size: 9, read }, task('audio/mpeg'))).rejects.toThrow('The line broke.')
  })

  it('leaves the event loop of the server alone while something large is decoded', async () => {
    const file = bytesAsFile(Buffer.concat(Array.from({ length: 6000 }, () => readFileSync(fixture('mono.mp3')))))
    expect(file.byte_size).toBeGreaterThan(20_000_000)
    const before = performance.eventLoopUtilization()
    const peaks = await peaksFrom(file, task('audio/mpeg'))
    const { active, utilization } = performance.eventLoopUtilization(before)
    expect(peaks).toHaveLength(MOST_PEAKS)
    // In this process, decoding kept it busy all of the time.
    expect(utilization).toBeLessThan(0.3)
    console.log(`20 MB of MP3: ${Math.round(active)} ms of the event loop, ${(utilization * 100).toFixed(1)} %`)
  })

  it('ends a decoder that takes too much memory', async () => {
    const answer = await computePeaks(fileAt(fixture('unfolding.flac')), task('audio/flac'))
    expect(answer).toEqual({ why: expect.stringContaining('took more than 400 MB of memory') })
  })

  it('leaves alone what is larger than any upload by default', () => {
    const MB = 1024 * 1024
    expect(hasPeaks('audio/wav', 1000 * MB)).toBe(true)
    expect(hasPeaks('audio/wav', 2000 * MB)).toBe(false)
    for (const mime_type of ['audio/mpeg', 'audio/mp4', 'audio/aac', 'audio/ogg', 'audio/webm', 'audio/flac']) {
      expect(hasPeaks(mime_type, 200 * MB)).toBe(true)
      expect(hasPeaks(mime_type, 200 * MB + 1)).toBe(false)
    }
  })
})

describe.each(testDatabases)('callLogs.recordingPeaks on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const addCall = () => addCallLog(callbook.as(callbook.world.acme.regular), callInput())
  const upload = async (id: string, write: (path: string) => Promise<void>) => {
    const path = join(callbook.recordings.uploadsFolder, randomUUID())
    await write(path)
    const { size: byte_size } = await stat(path)
    const sha256 = crypto.getRandomValues(new Uint8Array(32))
    const receive = async () => ({ path, byte_size, sha256 })
    await addRecording(callbook.as(callbook.world.acme.regular), { id, receive })
  }
  const peaksOf = (id: string, as = callbook.world.acme.regular) =>
    callbook.callerOf(as).callLogs.recordingPeaks({ id })

  it('come after the upload was answered', async () => {
    const { id } = await addCall()
    await upload(id, (path) => writeFile(path, halfSilent(2)))
    await callbook.peaks.settled()
    const { peaks, duration, computing } = await peaksOf(id)
    expect([peaks?.length, peaks?.[0], peaks?.at(-1), duration, computing]).toEqual([40, 0, 128, 2000, false])
  })

  it('are made up for when somebody looks', async () => {
    const { id } = await addCall()
    await upload(id, (path) => copyFile(fixture('mono.mp3'), path))
    await callbook.peaks.settled()
    await callbook.db.prisma.recording.updateMany({
      where: { company_id: callbook.world.acme.company_id, call_log_id: id },
      data: { peaks: null },
    })
    expect(await peaksOf(id)).toMatchObject({ peaks: null, computing: true })
    await callbook.peaks.settled()
    expect((await peaksOf(id)).peaks).not.toBeNull()
  })

  it('are given up once, not again and again, and nothing else fails', async () => {
    const { id } = await addCall()
    const { company_id } = callbook.world.acme
    const row = { mime_type: 'audio/mpeg', byte_size: 9, sha256: new Uint8Array(32), storage_key: 'nowhere' }
    await callbook.db.prisma.recording.create({ data: { company_id, call_log_id: id, ...row } })
    expect(await peaksOf(id)).toMatchObject({ computing: true })
    await callbook.peaks.settled()
    expect(await peaksOf(id)).toEqual({ peaks: null, duration: null, computing: false })
  })

  const storedRow = async () => {
    const { id } = await addCall()
    await upload(id, (path) => copyFile(fixture('mono.mp3'), path))
    await callbook.peaks.settled()
    const where = { company_id: callbook.world.acme.company_id, call_log_id: id }
    await callbook.db.prisma.recording.updateMany({ where, data: { peaks: null } })
    return where
  }
  /** A queue that reads a file of which nothing comes, and what it logs. */
  const queueOfHangingReads = (patience: number) => {
    const lines: string[] = []
    const recordings = { ...callbook.recordings, storage: { ...callbook.recordings.storage, read: neverComing } }
    const log = pino({}, { write: (line) => void lines.push(line) })
    return { lines, queue: createPeaksQueue({ db: callbook.db, recordings, log }, () => patience) }
  }

  it.each([
    ['hangs', 'took longer than 1 s', 1000, async () => undefined],
    [
      'is killed',
      'SIGKILL',
      30_000,
      async () => {
        await expect.poll(() => decodersOf(process.pid), { timeout: 10_000 }).toHaveLength(1)
        for (const pid of await decodersOf(process.pid)) process.kill(pid, 'SIGKILL')
      },
    ],
  ])('are given up for good when the decoder %s: the log says why once, and the recording plays', async (...row) => {
    const [, why, patience, meanwhile] = row
    const where = await storedRow()
    const { queue, lines } = queueOfHangingReads(patience)
    expect(queue.add(where)).toBe(true)
    await meanwhile()
    await queue.settled()
    expect(await decodersOf(process.pid)).toEqual([])
    // Another look, and another start, too.
    expect(await peaksOf(where.call_log_id)).toMatchObject({ peaks: null, computing: false })
    const restarted = queueOfHangingReads(patience)
    restarted.queue.add(where)
    await restarted.queue.settled()
    expect([...lines, ...restarted.lines]).toEqual([expect.stringContaining(why)])
    const recording = await getRecording(callbook.as(callbook.world.acme.regular), { id: where.call_log_id })
    const bytes = await callbook.recordings.storage.read(recording.storage_key, {
      start: 0,
      end: recording.byte_size - 1,
    })
    expect(Buffer.concat(await bytes.toArray())).toEqual(readFileSync(fixture('mono.mp3')))
  })

  it('are left for later when the server stops, and the decoder ends at once', async () => {
    const where = await storedRow()
    const { queue, lines } = queueOfHangingReads(30_000)
    queue.add(where)
    await expect.poll(() => decodersOf(process.pid), { timeout: 10_000 }).toHaveLength(1)
    await queue.stop()
    expect(await decodersOf(process.pid)).toEqual([])
    expect(lines).toEqual([])
    expect(await peaksOf(where.call_log_id)).toMatchObject({ computing: true })
    await callbook.peaks.settled()
    expect((await peaksOf(where.call_log_id)).peaks).not.toBeNull()
  })

  it("are missing for another company's call, and for one without recording", async () => {
    const { id } = await addCall()
    await expect(peaksOf(id)).rejects.toThrow('not found')
    await expect(peaksOf(id, callbook.world.rival.admin)).rejects.toThrow('not found')
  })
})
