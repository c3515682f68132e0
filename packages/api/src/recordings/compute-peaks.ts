import { setImmediate } from 'node:timers/promises'

import { type DecoderAnswer, decodeApart } from './decode-apart.ts'
import { mp4IndexFirst, type RangeReader } from './mp4-index-first.ts'
import { createPeakBuckets } from './peak-buckets.ts'
import { readWav } from './read-wav.ts'

const MB = 1024 * 1024

const MOST_WAV_BYTES = 1024 * MB
// The largest upload, unless the installation says otherwise.
const MOST_COMPRESSED_BYTES = 200 * MB

/** Whether peaks are computed at all. Memory does not grow with the file, but the time it takes does. */
export const hasPeaks = (mime_type: string, byte_size: number): boolean =>
  byte_size <= (mime_type === 'audio/wav' ? MOST_WAV_BYTES : MOST_COMPRESSED_BYTES)

/** How long decoding may take, in milliseconds: whole, because timers take no others. Measured: 400 a megabyte. */
export const decodingPatience = (byte_size: number): number => 60_000 + Math.ceil(byte_size / MB) * 5000

interface PeaksTask {
  readonly mime_type: string
  /** How long decoding may take, in milliseconds. */
  readonly patience: number
  readonly signal: AbortSignal
}

// A tenth of a second of samples takes no time; the process must answer others in between.
const PIECE_BYTES = 16 * 1024

async function* inPieces(source: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    for (let start = 0; start < chunk.length; start += PIECE_BYTES) {
      signal.throwIfAborted()
      yield chunk.subarray(start, start + PIECE_BYTES)
      await setImmediate()
    }
  }
}

const wavPeaks = async (source: AsyncIterable<Uint8Array>, signal: AbortSignal): Promise<readonly number[]> => {
  const buckets = createPeakBuckets()
  // By turns is as good as side by side where the loudest is asked for.
  for await (const { samples, samplesPerSecond } of readWav(inPieces(source, signal))) {
    buckets.take({ channelData: [samples], sampleRate: samplesPerSecond })
  }
  return buckets.toPeaks()
}

/**
 * The loudest sample of each of at most 400 equal slices, 0 to 255, over all channels; or why there are none, which is
 * about the file and would be the same again. Rejects when the file cannot be read, when it is told to stop, and when
 * the process that decodes fails.
 */
export const computePeaks = async (file: RangeReader, task: PeaksTask): Promise<DecoderAnswer> => {
  const { mime_type, signal } = task
  signal.throwIfAborted()
  const whole = () => file.read({ start: 0, end: file.byte_size - 1 })
  if (mime_type === 'audio/wav') return { peaks: await wavPeaks(await whole(), signal) }
  const source = mime_type === 'audio/mp4' ? await mp4IndexFirst(file) : await whole()
  return source ? decodeApart(source, task) : { why: 'There is no index that can be used.' }
}
