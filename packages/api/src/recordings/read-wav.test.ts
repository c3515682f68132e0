import { describe, expect, it } from 'vitest'

import { readWav } from './read-wav.ts'

const HEADER_BYTES = 44

/** A WAV of these bytes of sound. */
const wavWith = (sound: Uint8Array, { tag = 1, bits = 16, channels = 1, size = sound.length, before = 0 } = {}) => {
  const wav = Buffer.alloc(HEADER_BYTES + before)
  wav.write('RIFF\0\0\0\0WAVEfmt ', 'latin1')
  wav.writeUInt32LE(16, 16)
  wav.writeUInt16LE(tag, 20)
  wav.writeUInt16LE(channels, 22)
  wav.writeUInt32LE(8000, 24)
  wav.writeUInt16LE(bits, 34)
  if (before) {
    wav.write('LIST', 36)
    wav.writeUInt32LE(before - 8, 40)
  }
  wav.write('data', 36 + before)
  wav.writeUInt32LE(size, 40 + before)
  return Buffer.concat([wav, sound])
}

const samplesOf = async (wav: Uint8Array, pieceSize = wav.length): Promise<number[]> => {
  const pieces = (async function* all() {
    for (let start = 0; start < wav.length; start += pieceSize) yield wav.subarray(start, start + pieceSize)
  })()
  const all: number[] = []
  for await (const { samples } of readWav(pieces)) all.push(...samples)
  return all
}

const floats = (values: number[]) => Buffer.from(Float32Array.from(values).buffer)
const doubles = (values: number[]) => Buffer.from(Float64Array.from(values).buffer)

describe('readWav', () => {
  it.each([
    ['PCM of 8 bits', { bits: 8 }, Buffer.from([128, 192, 0]), [0, 0.5, -1]],
    ['PCM of 16 bits', { bits: 16 }, Buffer.from([0, 0, 0, 0x40, 0, 0x80]), [0, 0.5, -1]],
    ['PCM of 24 bits', { bits: 24 }, Buffer.from([0, 0, 0, 0, 0, 0x40, 0, 0, 0x80]), [0, 0.5, -1]],
    ['PCM of 32 bits', { bits: 32 }, Buffer.from([0, 0, 0, 0x40, 0, 0, 0, 0x80]), [0.5, -1]],
    ['floats', { tag: 3, bits: 32 }, floats([0, 0.5, -1]), [0, 0.5, -1]],
    ['doubles', { tag: 3, bits: 64 }, doubles([0, 0.5, -1]), [0, 0.5, -1]],
    // The loudest and the quietest of ITU-T G.711.
    ['A-law', { tag: 6, bits: 8 }, Buffer.from([0xaa, 0x2a, 0xd5]), [32_256 / 32_768, -32_256 / 32_768, 8 / 32_768]],
    ['mu-law', { tag: 7, bits: 8 }, Buffer.from([0x80, 0x00, 0xff]), [32_124 / 32_768, -32_124 / 32_768, 0]],
  ])('reads %s, in one piece and in pieces of any size', async (_, format, sound, samples) => {
    const wav = wavWith(sound, format)
    for (const size of [wav.length, 1, 7]) {
      expect((await samplesOf(wav, size)).map((sample) => sample + 0)).toEqual(samples)
    }
  })

  it('tells how many samples of all channels a second has, and skips what is not sound', async () => {
    const wav = wavWith(Buffer.alloc(8), { channels: 2, before: 30 })
    const read = []
    for await (const { samples, samplesPerSecond } of readWav(
      (async function* one() {
        yield Buffer.concat([wav, Buffer.from('LIST')])
      })(),
    ))
      read.push([samples.length, samplesPerSecond])
    expect(read).toEqual([[4, 16_000]])
  })

  it('goes on to the end where the size was not known when it was written', async () => {
    expect(await samplesOf(wavWith(Buffer.alloc(100), { size: 0xff_ff_ff_ff }))).toHaveLength(50)
    expect(await samplesOf(wavWith(Buffer.alloc(100), { size: 0 }))).toHaveLength(50)
  })

  it.each([
    ['what is compressed otherwise', wavWith(Buffer.alloc(8), { tag: 17, bits: 4 })],
    ['a channel count of none', wavWith(Buffer.alloc(8), { channels: 0 })],
    ['an end within the header', wavWith(Buffer.alloc(0)).subarray(0, 30)],
    ['sound before its format', Buffer.from('RIFF\0\0\0\0WAVEdata\x08\0\0\0ABCDEFGH')],
    ['nothing', Buffer.alloc(0)],
  ])('reads no sample of %s', async (_, wav) => {
    expect(await samplesOf(wav, 5)).toEqual([])
  })
})
