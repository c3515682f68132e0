import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { wavOf } from '../testing/wav-of.ts'
import { recogniseAudio } from './recognise-audio.ts'

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name)

describe('recogniseAudio', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'callbook-audio-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const recogniseBytes = async (bytes: Uint8Array) => {
    // A name that lies: nothing goes by it.
    const path = join(folder, 'image.png')
    await writeFile(path, bytes)
    return recogniseAudio(path)
  }

  it.each([
    ['mono.mp3', 'audio/mpeg', 1584, 1],
    ['stereo.m4a', 'audio/mp4', 1564, 2],
    ['audio-only.mp4', 'audio/mp4', 1564, 2],
    ['mono.aac', 'audio/aac', 1536, 1],
    ['stereo.opus.ogg', 'audio/ogg', 1500, 2],
    ['mono.vorbis.ogg', 'audio/ogg', 1500, 1],
    ['mono.webm', 'audio/webm', 1508, 1],
    ['mono.flac', 'audio/flac', 1500, 1],
  ])('knows %s as %s, its milliseconds and its channels', async (name, mime_type, duration, channels) => {
    expect(await recogniseAudio(fixture(name))).toEqual({ mime_type, duration, channels })
  })

  it('knows WAV, one channel and two', async () => {
    expect(await recogniseBytes(wavOf({ seconds: 2.5 }))).toEqual({
      mime_type: 'audio/wav',
      duration: 2500,
      channels: 1,
    })
    expect(await recogniseBytes(wavOf({ seconds: 1, channels: 2 }))).toMatchObject({ duration: 1000, channels: 2 })
  })

  it.each(['video.webm', 'video.mp4'])('refuses %s, which has a picture', async (name) => {
    expect(await recogniseAudio(fixture(name))).toBeNull()
  })

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('This is no audio, although it is called so.')],
    ['HTML', new TextEncoder().encode('<!doctype html><script>alert(1)</script>')],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['the two bytes that an MP3 begins with, and noise', Buffer.alloc(4096, Buffer.from('fffb', 'hex'))],
    ['a WAV without a format', Buffer.from('RIFF\x24\0\0\0WAVEdata\0\0\0\0')],
    ['the head of a FLAC', Buffer.from('fLaC')],
    ['the head of an MP4', Buffer.from('\0\0\0\x20ftypisom\0\0\x02\0isomiso2mp41')],
  ])('refuses %s', async (_, bytes) => {
    expect(await recogniseBytes(bytes)).toBeNull()
  })

  it('makes no room for a text that a header only claims', async () => {
    // A WAV that names the program it was made with, in 50 MB.
    const file = Buffer.alloc(64 * 1024 * 1024)
    file.write('RIFF')
    file.writeUInt32LE(file.length - 8, 4)
    file.write('WAVELIST', 8)
    file.writeUInt32LE(60 * 1024 * 1024, 16)
    file.write('INFOISFT', 20)
    file.writeUInt32LE(50 * 1024 * 1024, 28)
    const path = join(folder, 'claims')
    await writeFile(path, file)
    const before = process.memoryUsage().arrayBuffers
    let most = 0
    const timer = setInterval(() => {
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }, 1)
    expect(await recogniseAudio(path)).toBeNull()
    clearInterval(timer)
    expect(most).toBeLessThan(20 * 1024 * 1024)
  })
})
