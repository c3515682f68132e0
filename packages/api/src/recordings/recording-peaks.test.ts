import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { copyFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, openTestCallbook, type TestCallbook, wavOf } from '../testing.ts'
import { addRecording } from './add-recording.ts'
import { computePeaks, hasPeaks, MOST_PEAKS } from './compute-peaks.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)
const going = new AbortController().signal

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
    const peaks = await computePeaks(createReadStream(fixture(name)), mime_type, going)
    // A second and a half, by twentieths.
    expect(Math.abs((peaks?.length ?? 0) - 30)).toBeLessThanOrEqual(2)
    expect(Math.max(...(peaks ?? []))).toBeGreaterThan(20)
  })

  it('tells the quiet from the loud in at most 400 slices, however it comes in', async () => {
    const wav = halfSilent(60)
    const source = (async function* chunks() {
      for (let start = 0; start < wav.length; start += 999) yield wav.subarray(start, start + 999)
    })()
    const peaks = await computePeaks(source, 'audio/wav', going)
    expect(peaks).toHaveLength(MOST_PEAKS)
    expect(peaks?.slice(0, MOST_PEAKS / 2 - 1).every((peak) => peak === 0)).toBe(true)
    expect(peaks?.slice(MOST_PEAKS / 2 + 1).every((peak) => peak === 128)).toBe(true)
  })

  it('stops when it is told to', async () => {
    const source = createReadStream(fixture('mono.mp3'))
    await expect(computePeaks(source, 'audio/mpeg', AbortSignal.abort(new Error('stop')))).rejects.toThrow('stop')
  })

  it('leaves alone what would take a decoder long', () => {
    const hour = { duration: 3_600_000, channels: 1 }
    expect(hasPeaks({ ...hour, mime_type: 'audio/wav' }, 300_000_000)).toBe(true)
    expect(hasPeaks({ ...hour, mime_type: 'audio/mpeg' }, 30_000_000)).toBe(true)
    expect(hasPeaks({ ...hour, mime_type: 'audio/mpeg' }, 300_000_000)).toBe(false)
    expect(hasPeaks({ ...hour, mime_type: 'audio/webm' }, 30_000_000)).toBe(false)
  })

  it('leaves an MP4 alone whose sound would not fit into memory', () => {
    const mp4 = { mime_type: 'audio/mp4', channels: 1 }
    expect(hasPeaks({ ...mp4, duration: 60_000 }, 500_000)).toBe(true)
    expect(hasPeaks({ ...mp4, duration: 600_000 }, 500_000)).toBe(false)
    expect(hasPeaks({ ...mp4, duration: null }, 500_000)).toBe(false)
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

  it("are missing for another company's call, and for one without recording", async () => {
    const { id } = await addCall()
    await expect(peaksOf(id)).rejects.toThrow('not found')
    await expect(peaksOf(id, callbook.world.rival.admin)).rejects.toThrow('not found')
  })
})
