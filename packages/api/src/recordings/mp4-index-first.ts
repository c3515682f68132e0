import type { Readable } from 'node:stream'

import type { ByteRange } from './recording-storage.ts'

/** A file that is read by ranges. */
export interface RangeReader {
  readonly byte_size: number
  readonly read: (range: ByteRange) => Promise<Readable>
}

interface Box {
  readonly type: string
  readonly headerSize: number
  readonly size: number
}

// Ten hours of sound have an index of six megabytes.
const MOST_INDEX_BYTES = 8 * 1024 * 1024
const MOST_BOXES = 50
const LONGEST_HEADER = 16

/** The way to where the chunks of a track are listed. */
const PATH = ['trak', 'mdia', 'minf', 'stbl']
const OFFSET_SIZES: Readonly<Record<string, 4 | 8>> = { stco: 4, co64: 8 }

/** The box that begins at `at`, of what ends at `end`. Null when it makes no sense. */
const boxAt = (bytes: Buffer, at: number, end: number): Box | null => {
  if (at + 8 > bytes.length) return null
  const type = bytes.toString('latin1', at + 4, at + 8)
  const told = bytes.readUInt32BE(at)
  const isLong = told === 1
  if (isLong && at + LONGEST_HEADER > bytes.length) return null
  const headerSize = isLong ? LONGEST_HEADER : 8
  const size = isLong ? Number(bytes.readBigUInt64BE(at + 8)) : told || end - at
  return size >= headerSize && at + size <= end ? { type, headerSize, size } : null
}

const moveOffset = (bytes: Buffer, at: number, width: 4 | 8, by: number): void => {
  if (width === 4) bytes.writeUInt32BE((bytes.readUInt32BE(at) + by) >>> 0, at)
  else bytes.writeBigUInt64BE(BigInt.asUintN(64, bytes.readBigUInt64BE(at) + BigInt(by)), at)
}

/** Makes the index say that all sound comes this many bytes later. */
const moveChunks = (bytes: Buffer, start: number, end: number, by: number, depth = 0): void => {
  for (let at = start; at < end;) {
    const box = boxAt(bytes, at, end)
    if (!box) return
    const { type, headerSize, size } = box
    const width = depth === PATH.length ? OFFSET_SIZES[type] : undefined
    if (type === PATH[depth]) moveChunks(bytes, at + headerSize, at + size, by, depth + 1)
    // After the version and the number of entries.
    else if (width)
      for (let entry = at + headerSize + 8; entry + width <= at + size; entry += width)
        moveOffset(bytes, entry, width, by)
    at += size
  }
}

const bytesOf = async ({ read }: RangeReader, start: number, size: number): Promise<Buffer> =>
  Buffer.concat(await (await read({ start, end: start + size - 1 })).toArray())

/** Where the index lies, and whether it comes before the sound. Null where there is none. */
const findIndex = async (file: RangeReader) => {
  const { byte_size } = file
  let isFirst = true
  let at = 0
  for (let count = 0; count < MOST_BOXES && at < byte_size; count += 1) {
    const header = await bytesOf(file, at, Math.min(LONGEST_HEADER, byte_size - at))
    const box = boxAt(header, 0, byte_size - at)
    if (!box) return null
    if (box.type === 'moov') return { at, ...box, isFirst }
    if (box.type === 'mdat') isFirst = false
    at += box.size
  }
  return null
}

async function* indexThenAll(index: Buffer, { read, byte_size }: RangeReader): AsyncGenerator<Uint8Array> {
  yield index
  yield* await read({ start: 0, end: byte_size - 1 })
}

/**
 * The bytes of an MP4 in an order in which it can be decoded as it comes. Its index tells where in the file the sound
 * lies, and phones write it at the end, where they know it. Null when there is none that can be used.
 */
export const mp4IndexFirst = async (file: RangeReader): Promise<AsyncIterable<Uint8Array> | null> => {
  const found = await findIndex(file)
  if (!found) return null
  if (found.isFirst) return file.read({ start: 0, end: file.byte_size - 1 })
  if (found.size > MOST_INDEX_BYTES) return null
  const index = await bytesOf(file, found.at, found.size)
  moveChunks(index, found.headerSize, index.length, index.length)
  return indexThenAll(index, file)
}
