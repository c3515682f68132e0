import decode from 'audio-decode'

import { createPeakBuckets } from './peak-buckets.ts'

// By what `recognise-audio.ts` calls them.
const FORMATS = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/webm': 'webm',
  'audio/flac': 'flac',
} as const
const isDecodable = (mime_type: string): mime_type is keyof typeof FORMATS => mime_type in FORMATS

const formatOf = (mime_type: string, beginning: Uint8Array) => {
  if (mime_type === 'audio/ogg') return Buffer.from(beginning).includes('OpusHead') ? 'opus' : 'oga'
  return isDecodable(mime_type) ? FORMATS[mime_type] : null
}

// Decoders answer all samples of a piece at once; several search what is left of the piece before with each new one.
const PIECE_BYTES = 16 * 1024

async function* inPieces(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES) yield chunk.subarray(start, start + PIECE_BYTES)
  }
}

/** Of compressed sound: see `peak-buckets.ts`. Rejects when it cannot be decoded. For the process of its own only. */
export const decodePeaks = async (source: AsyncIterable<Uint8Array>, mime_type: string): Promise<readonly number[]> => {
  const buckets = createPeakBuckets()
  const pieces = inPieces(source)
  const first = await pieces.next()
  const format = first.done ? null : formatOf(mime_type, first.value)
  if (first.done || !format) throw new Error(`There is no decoder for this ${mime_type}`)
  const all = (async function* whole() {
    yield first.value
    yield* pieces
  })()
  for await (const sound of decode(all, format)) buckets.take(sound)
  return buckets.toPeaks()
}
