import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { describe, expect, it } from 'vitest'

import { mp4IndexFirst } from './mp4-index-first.ts'

const fixture = (name: string) => readFile(join(import.meta.dirname, 'fixtures', name))

const inOrder = async (bytes: Buffer): Promise<Buffer | null> => {
  const read = async ({ start, end }: { start: number; end: number }) =>
    Readable.from([bytes.subarray(start, end + 1)], { objectMode: true })
  const source = await mp4IndexFirst({ byte_size: bytes.length, read })
  return source && Buffer.concat(await Readable.from(source).toArray())
}

/** Where its index says that the first chunk of sound lies. */
const firstChunk = (bytes: Buffer): number => {
  const at = bytes.indexOf('stco')
  expect(bytes.readUInt32BE(at + 8)).toBeGreaterThan(0)
  return bytes.readUInt32BE(at + 12)
}

describe('mp4IndexFirst', () => {
  it.each(['stereo.m4a', 'audio-only.mp4'])(
    'puts the index of %s before the sound, and it still finds it',
    async (name) => {
      const before = await fixture(name)
      const after = await inOrder(before)
      if (!after) throw new Error('It found no index')
      expect(before.toString('latin1', 4, 8)).toBe('ftyp')
      expect(after.toString('latin1', 4, 8)).toBe('moov')
      const sound = (bytes: Buffer) => bytes.subarray(firstChunk(bytes), firstChunk(bytes) + 2000)
      expect(firstChunk(after)).toBeGreaterThan(firstChunk(before))
      expect(sound(after)).toEqual(sound(before))
    },
  )

  it('moves offsets of eight bytes, too', async () => {
    const before = await fixture('stereo.m4a')
    const offset = Buffer.alloc(8)
    offset.writeBigUInt64BE(5_000_000_000n)
    const box = (type: string, ...content: Buffer[]) => {
      const header = Buffer.alloc(8)
      header.writeUInt32BE(8 + Buffer.concat(content).length)
      header.write(type, 4)
      return Buffer.concat([header, ...content])
    }
    const co64 = box('co64', Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), offset)
    const moov = box('moov', box('trak', box('mdia', box('minf', box('stbl', co64)))))
    const after = await inOrder(Buffer.concat([before.subarray(0, before.indexOf('moov') - 4), moov]))
    expect(after?.readBigUInt64BE(moov.length - 8)).toBe(5_000_000_000n + BigInt(moov.length))
  })

  it('changes nothing where the index is first', async () => {
    const first = await inOrder(await fixture('stereo.m4a'))
    if (!first) throw new Error('It found no index')
    expect(await inOrder(first)).toEqual(first)
  })

  it('makes nothing of what is no MP4, ends early, or claims what it has not', async () => {
    const whole = await fixture('stereo.m4a')
    const claiming = Buffer.from(whole)
    claiming.writeUInt32BE(0xffff_ffff, whole.indexOf('moov') - 4)
    for (const bytes of [Buffer.alloc(5000), Buffer.alloc(1), whole.subarray(0, 2000), claiming]) {
      expect(await inOrder(bytes)).toBeNull()
    }
  })
})
