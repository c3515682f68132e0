import { readdir, readlink } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'

import { testDatabases } from '@callbook/db/testing'
import { hashPassword } from 'better-auth/crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, multipartOf, openTestCallbook, type TestCallbook, type TestMember, wavOf } from '../testing.ts'

const ORIGIN = 'http://127.0.0.1'
const MIB = 1024 * 1024

describe.each(testDatabases)('recordings over REST on $name', (database) => {
  let callbook: TestCallbook
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  const logCall = async () => (await addCallLog(callbook.as(regular), callInput())).id
  const ask = (
    path: string,
    init: Omit<RequestInit, 'headers'> & { headers?: Record<string, string>; duplex?: 'half' } = {},
    token: string | null = regular.token,
  ) =>
    callbook.fetch(
      new Request(ORIGIN + path, { ...init, headers: { ...(token && { 'x-api-token': token }), ...init.headers } }),
    )
  const attach = async (seconds = 1) => {
    const id = await logCall()
    const upload = await multipartOf({ file: new Blob([wavOf({ seconds })]) })
    const response = await ask(`/v1/callLogs/${id}/recordings`, { method: 'POST', ...upload })
    expect(response.status).toBe(200)
    // The peaks are computed from the stored file, after the answer.
    await callbook.peaks.settled()
    return id
  }
  const uploads = () => readdir(callbook.recordings.uploadsFolder)
  /** The files of the recordings that this process has open. */
  const openFiles = async () => {
    const links = (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => ''))
    return (await Promise.all(links)).filter((path) => path.startsWith(callbook.recordingsFolder))
  }

  const signIn = async (member: TestMember): Promise<string> => {
    const { prisma } = callbook.db
    const { email } = await prisma.user.findUniqueOrThrow({ where: { id: member.user_id } })
    await prisma.account.create({
      data: {
        account_id: String(member.user_id),
        provider_id: 'credential',
        user_id: member.user_id,
        password: await hashPassword('a good password'),
      },
    })
    const response = await ask(
      '/api/auth/sign-in/email',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: ORIGIN, host: '127.0.0.1' },
        body: JSON.stringify({ email, password: 'a good password' }),
      },
      null,
    )
    expect(response.status).toBe(200)
    return response.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }

  it('plays to a signed-in browser, and to nobody else without a token', async () => {
    const id = await attach()
    const path = `/v1/callLogs/${id}/recording`
    const cookie = await signIn(regular)
    const played = await ask(path, { headers: { cookie } }, null)
    expect(played.status).toBe(200)
    expect(played.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await played.arrayBuffer()).byteLength).toBe(wavOf().byteLength)

    const rival = await signIn(callbook.world.rival.admin)
    expect((await ask(path, { headers: { cookie: rival } }, null)).status).toBe(404)
    expect((await ask(path, {}, null)).status).toBe(401)
    expect((await ask(path, { headers: { cookie: 'callbook.session_token=x' } }, null)).status).toBe(401)
    // A wrong token is a wrong token, whoever is signed in.
    expect((await ask(path, { headers: { cookie } }, 'f'.repeat(40))).status).toBe(401)
    expect((await ask(path, { headers: { cookie, authorization: 'Bearer x' } }, null)).status).toBe(401)
    // The cookie opens nothing else of this door.
    for (const [method, other] of [
      ['GET', `/v1/callLogs/${id}`],
      ['GET', '/v1/callLogs'],
      ['POST', `/v1/callLogs/${id}/recordings`],
      ['POST', path],
      ['DELETE', `/v1/callLogs/${id}`],
    ] as const) {
      expect((await ask(other, { method, headers: { cookie } }, null)).status).toBe(401)
    }
  })

  it('answers HEAD as GET, without a body and without opening the file', async () => {
    const response = await ask(`/v1/callLogs/${await attach()}/recording`, { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-length')).toBe(String(wavOf().byteLength))
    expect(await response.text()).toBe('')
    expect(await openFiles()).toEqual([])
  })

  it('closes the file when the client goes away, and when all is sent', async () => {
    const path = `/v1/callLogs/${await attach(60)}/recording`
    const reader = (await ask(path)).body?.getReader()
    await reader?.read()
    expect(await openFiles()).toHaveLength(1)
    await reader?.cancel()
    await (await ask(path)).arrayBuffer()
    await setTimeout(50)
    expect(await openFiles()).toEqual([])
  })

  it('leaves nothing of an upload whose client goes away', async () => {
    const id = await logCall()
    const { body, headers } = await multipartOf({ file: new Blob([wavOf({ seconds: 60 })]) })
    let sent = 0
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (sent > body.byteLength / 2) {
          expect(await uploads()).toHaveLength(1)
          controller.error(new Error('The connection was reset'))
        } else controller.enqueue(body.subarray(sent, (sent += 64 * 1024)))
      },
    })
    const response = await ask(`/v1/callLogs/${id}/recordings`, {
      method: 'POST',
      headers,
      body: stream,
      duplex: 'half',
    })
    expect(response.status).toBe(400)
    expect(await uploads()).toEqual([])
    expect(await openFiles()).toEqual([])
    expect(await callbook.callerOf(regular).callLogs.get({ id })).toMatchObject({ has_recording: false })
  })

  it('lets exactly one of several uploads at once in', async () => {
    const id = await logCall()
    const statuses = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const upload = await multipartOf({ file: new Blob([wavOf({ seconds: 1 + index })]) })
        return (await ask(`/v1/callLogs/${id}/recordings`, { method: 'POST', ...upload })).status
      }),
    )
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409, 409, 409, 409, 409])
    expect(await uploads()).toEqual([])
  })

  it('reads a refused body to its end, so that clients which look up late get their answer', async () => {
    const { body, headers } = await multipartOf({ file: new Blob([new Uint8Array(MIB)]) })
    let pulled = 0
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulled >= body.byteLength) controller.close()
        else controller.enqueue(body.subarray(pulled, (pulled += 64 * 1024)))
      },
    })
    const response = await ask('/v1/callLogs/x/recordings', { method: 'POST', headers, body: stream, duplex: 'half' })
    expect(response.status).toBe(404)
    expect(pulled).toBeGreaterThanOrEqual(body.byteLength)
  })

  it('takes a file of exactly the limit, and not one byte more', async () => {
    const { maxBytes } = callbook.recordings
    const wav = new Uint8Array(maxBytes + 1)
    wav.set(wavOf())
    for (const [bytes, status] of [
      [maxBytes, 200],
      [maxBytes + 1, 413],
    ] as const) {
      const upload = await multipartOf({ file: new Blob([wav.subarray(0, bytes)]) })
      const response = await ask(`/v1/callLogs/${await logCall()}/recordings`, { method: 'POST', ...upload })
      expect(response.status).toBe(status)
      expect(response.headers.get('connection')).toBe(status === 413 ? 'close' : null)
    }
    expect(await uploads()).toEqual([])
  })

  it.each([1, 16, 64, 256])(
    'answers 413 also when the body has ended before the disk took it: chunks of %s KiB',
    async (kib) => {
      const { maxBytes } = callbook.recordings
      const wav = new Uint8Array(maxBytes + 60 * 1024)
      wav.set(wavOf())
      const { body, headers } = await multipartOf({ file: new Blob([wav]) })
      let sent = 0
      const stream = new ReadableStream<Uint8Array>({
        pull(controller) {
          if (sent < body.byteLength) controller.enqueue(body.subarray(sent, (sent += kib * 1024)))
          else controller.close()
        },
      })
      const path = `/v1/callLogs/${await logCall()}/recordings`
      const response = await ask(path, { method: 'POST', headers, body: stream, duplex: 'half' })
      expect(response.status).toBe(413)
      expect(await uploads()).toEqual([])
    },
  )

  it('says 500, without a word about the disk, when the bytes are lost', async () => {
    const id = await attach(1.5)
    const { storage_key } = await callbook.db.prisma.recording.findFirstOrThrow({ where: { call_log_id: id } })
    await callbook.recordings.storage.delete(storage_key)
    const response = await ask(`/v1/callLogs/${id}/recording`)
    expect(response.status).toBe(500)
    expect(await response.json()).toMatchObject({ success: false, error: 'An internal server error occurred' })
  })
})
