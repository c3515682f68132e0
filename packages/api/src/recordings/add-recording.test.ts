import { createHash, randomUUID } from 'node:crypto'
import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { deleteCallLog } from '../call-logs/delete-call-log.ts'
import { callInput, openTestCallbook, type TestCallbook, type TestMember, wavOf } from '../testing.ts'
import { addRecording } from './add-recording.ts'
import { getRecording } from './get-recording.ts'
import { claimBytes, LEASE_MS } from './recording-orphans.ts'
import type { RecordingStorage } from './recording-storage.ts'
import { sweepRecordings } from './sweep-recordings.ts'

describe.each(testDatabases)('recordings on $name', (database) => {
  let callbook: TestCallbook
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  let distinct = 0
  /** Audio that no other test has. */
  const newAudio = () => {
    const wav = wavOf()
    new DataView(wav.buffer).setUint32(44, (distinct += 1), true)
    return wav
  }
  const receiveBytes = (bytes: Uint8Array) => async () => {
    const path = join(callbook.recordings.uploadsFolder, randomUUID())
    await writeFile(path, bytes)
    return {
      path,
      byte_size: bytes.byteLength,
      sha256: new Uint8Array(createHash('sha256').update(bytes).digest()),
    }
  }
  const logCall = async (as = regular) => (await addCallLog(callbook.as(as), callInput())).id
  const attach = (id: string, bytes: Uint8Array = newAudio(), as = regular) =>
    addRecording(callbook.as(as), { id, receive: receiveBytes(bytes) })
  const refused = () => Promise.reject(new Error('The file was received in vain'))
  const bytesOf = async (id: string) => {
    const { storage_key, byte_size } = await getRecording(callbook.as(regular), { id })
    return buffer(await callbook.recordings.storage.read(storage_key, { start: 0, end: byte_size - 1 }))
  }
  /** Every file below the folder. */
  const files = async () =>
    (await readdir(callbook.recordingsFolder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
  const nameOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  const orphans = () => callbook.db.prisma.recordingOrphan.count()

  it('keeps the bytes, and what they are', async () => {
    const id = await logCall()
    const audio = newAudio()
    await attach(id, audio)
    expect(await bytesOf(id)).toEqual(Buffer.from(audio))
    const { company_id } = regular
    const row = await callbook.db.prisma.recording.findUniqueOrThrow({
      where: { company_id_call_log_id: { company_id, call_log_id: id } },
    })
    expect(row).toMatchObject({
      storage_key: `${company_id}/${nameOf(audio)}`,
      mime_type: 'audio/wav',
      byte_size: BigInt(audio.byteLength),
      duration: 1000,
      channels: 1,
    })
    expect(Buffer.from(row.sha256).toString('hex')).toBe(nameOf(audio))
    expect(await callbook.callerOf(regular).callLogs.get({ id })).toMatchObject({ has_recording: true })
    const file = join(callbook.recordingsFolder, row.storage_key)
    expect(await readdir(callbook.recordings.uploadsFolder)).toEqual([])
    expect(await orphans()).toBe(0)
    expect((await stat(join(file, '..'))).mode & 0o777).toBe(0o700)
  })

  it('may be added by a colleague who can see the call log', async () => {
    const id = await logCall(callbook.world.acme.admin)
    await attach(id, newAudio(), regular)
    expect(await bytesOf(id)).toHaveLength(wavOf().byteLength)
  })

  it('is refused before it is received: unknown call log, one of another company, one that has a recording', async () => {
    const notFound = { kind: 'not_found', message: 'A resource required for this operation was not found.' }
    const id = await logCall()
    for (const [as, unknown] of [
      [regular, 'x'],
      [regular, '3cde3b05035cae14dcfc172bd8000d08'],
      [callbook.world.rival.admin, id],
    ] as const) {
      await expect(addRecording(callbook.as(as), { id: unknown, receive: refused })).rejects.toMatchObject(notFound)
      await expect(getRecording(callbook.as(as), { id: unknown })).rejects.toMatchObject(notFound)
    }
    await attach(id)
    await expect(addRecording(callbook.as(regular), { id, receive: refused })).rejects.toMatchObject({
      kind: 'conflict',
      message: 'A recording for this call already exists',
    })
    await expect(getRecording(callbook.as(callbook.world.rival.admin), { id })).rejects.toMatchObject(notFound)
  })

  it('leaves nothing of a file that is no audio', async () => {
    const id = await logCall()
    const before = await files()
    await expect(attach(id, Buffer.from('no audio'))).rejects.toMatchObject({
      kind: 'bad_request',
      message: '"file" must be audio that browsers play: WAV, MP3, M4A, AAC, OGG, Opus, WebM or FLAC.',
    })
    expect(await files()).toEqual(before)
    expect(await orphans()).toBe(0)
  })

  it('of several at once, one wins; the others hear of it, and their bytes are gone', async () => {
    const id = await logCall()
    const before = await files()
    const audios = Array.from({ length: 6 }, newAudio)
    const results = await Promise.allSettled(audios.map((audio) => attach(id, audio)))
    const kinds = results.map((result) => (result.status === 'rejected' ? String(result.reason.kind) : 'won'))
    expect(kinds.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'conflict', 'conflict', 'won'])
    const winner = audios[kinds.indexOf('won')] ?? new Uint8Array()
    expect(await bytesOf(id)).toEqual(Buffer.from(winner))
    expect((await files()).filter((name) => !before.includes(name))).toEqual([nameOf(winner)])
    expect(await orphans()).toBe(0)
  })

  it('is not found, and leaves nothing, when the call log is deleted while the file is received', async () => {
    const id = await logCall()
    const audio = newAudio()
    const receive = async () => {
      await deleteCallLog(callbook.as(regular), { id })
      return receiveBytes(audio)()
    }
    await expect(addRecording(callbook.as(regular), { id, receive })).rejects.toMatchObject({ kind: 'not_found' })
    expect(await files()).not.toContain(nameOf(audio))
    expect(await orphans()).toBe(0)
  })

  it('goes with its call log, bytes and all', async () => {
    const id = await logCall()
    const audio = newAudio()
    await attach(id, audio)
    expect(await files()).toContain(nameOf(audio))
    await deleteCallLog(callbook.as(regular), { id })
    expect(await files()).not.toContain(nameOf(audio))
    expect(await orphans()).toBe(0)
  })

  it('keeps bytes that another recording of the company shares, and never shares with another company', async () => {
    const audio = newAudio()
    const [one, two] = [await logCall(), await logCall()]
    const foreign = (await addCallLog(callbook.as(callbook.world.rival.admin), callInput())).id
    await attach(one, audio)
    await attach(two, audio)
    await attach(foreign, audio, callbook.world.rival.admin)
    const copies = async () => (await files()).filter((name) => name === nameOf(audio)).length
    expect(await copies()).toBe(2)
    await deleteCallLog(callbook.as(regular), { id: one })
    expect(await bytesOf(two)).toEqual(Buffer.from(audio))
    await deleteCallLog(callbook.as(regular), { id: two })
    expect(await copies()).toBe(1)
    await deleteCallLog(callbook.as(callbook.world.rival.admin), { id: foreign })
    expect(await copies()).toBe(0)
  })

  /** The same actor, with parts of the storage replaced. */
  const withStorage = (parts: Partial<RecordingStorage>) => {
    const recordings = { ...callbook.recordings, storage: { ...callbook.recordings.storage, ...parts } }
    return { ...callbook.as(regular), recordings }
  }

  it('waits while the same bytes are being deleted, and stores them anew', async () => {
    const audio = newAudio()
    const [old, next] = [await logCall(), await logCall()]
    await attach(old, audio)
    let attached: Promise<void> | undefined
    const slowly = withStorage({
      delete: async (key) => {
        attached = attach(next, audio)
        await setTimeout(200)
        await callbook.recordings.storage.delete(key)
      },
    })
    await deleteCallLog(slowly, { id: old })
    await attached
    expect(await bytesOf(next)).toEqual(Buffer.from(audio))
  })

  it('keeps its bytes when another recording with the same is deleted just before the commit', async () => {
    const audio = newAudio()
    const [old, next] = [await logCall(), await logCall()]
    await attach(old, audio)
    const { put } = callbook.recordings.storage
    const ctx = withStorage({
      put: async (key, file) => {
        await put(key, file)
        await deleteCallLog(callbook.as(regular), { id: old })
      },
    })
    await addRecording(ctx, { id: next, receive: receiveBytes(audio) })
    expect(await bytesOf(next)).toEqual(Buffer.from(audio))
    expect(await orphans()).toBe(0)
  })

  it('loses its bytes at the next sweep, when the process died right after the call log was deleted', async () => {
    const id = await logCall()
    const audio = newAudio()
    await attach(id, audio)
    const { company_id } = regular
    // The commit of `deleteCallLog`, and nothing after it.
    await callbook.db.prisma.callLog.delete({ where: { company_id_id: { company_id, id } } })
    expect(await files()).toContain(nameOf(audio))
    await sweepRecordings(callbook, { alone: false })
    expect(await files()).not.toContain(nameOf(audio))
    expect(await orphans()).toBe(0)
  })

  it('leaves bytes without a recording, when the process dies before its commit; a sweep takes them, in time', async () => {
    const audio = newAudio()
    const storage_key = `${regular.company_id}/${nameOf(audio)}`
    await claimBytes(callbook, { company_id: regular.company_id, storage_key })
    await callbook.recordings.storage.put(storage_key, await receiveBytes(audio)())
    const half = await receiveBytes(audio)()
    // Another process may be at it still.
    await sweepRecordings(callbook, { alone: false })
    expect(await files()).toEqual(expect.arrayContaining([nameOf(audio), half.path.split('/').at(-1)]))
    const long = new Date(Date.now() - LEASE_MS - 1000)
    await utimes(half.path, long, long)
    await sweepRecordings(callbook, { alone: false })
    expect(await readdir(callbook.recordings.uploadsFolder)).toEqual([])
    // Nobody else can be.
    await sweepRecordings(callbook, { alone: true })
    expect(await files()).not.toContain(nameOf(audio))
    expect(await orphans()).toBe(0)
  })

  it('is kept once more when its bytes could not be deleted, until they can', async () => {
    const id = await logCall()
    await attach(id)
    const ctx = withStorage({ delete: () => Promise.reject(new Error('The disk is gone')) })
    await deleteCallLog(ctx, { id })
    expect(await orphans()).toBe(1)
    await sweepRecordings({ ...callbook, recordings: ctx.recordings }, { alone: false })
    expect(await orphans()).toBe(1)
    await sweepRecordings(callbook, { alone: false })
    expect(await orphans()).toBe(0)
  })

  it('leaves nothing when the storage fails', async () => {
    const id = await logCall()
    const ctx = withStorage({ put: () => Promise.reject(new Error('No space left on device')) })
    await expect(addRecording(ctx, { id, receive: receiveBytes(newAudio()) })).rejects.toThrow('No space left')
    expect(await readdir(callbook.recordings.uploadsFolder)).toEqual([])
    expect(await orphans()).toBe(0)
    await attach(id)
  })
})
