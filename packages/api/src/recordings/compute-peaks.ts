import { setImmediate } from 'node:timers/promises'

import { readWav } from './read-wav.ts'

/** Slices of a recording: as many bars as a screen has room for. */
export const MOST_PEAKS = 400

const BUCKETS_A_SECOND = 20

// By what `recognise-audio.ts` calls them.
const FORMATS = {
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/webm': 'webm',
  'audio/flac': 'flac',
} as const
const isDecodable = (mime_type: string): mime_type is keyof typeof FORMATS => mime_type in FORMATS

/** What is known of the audio before it is decoded. */
interface KnownAudio {
  readonly mime_type: string
  /** Milliseconds. */
  readonly duration: number | null
  readonly channels: number | null
}

const MB = 1024 * 1024
const MOST_DECODED_BYTES = 32 * MB

// What is compressed takes its decoder's memory, by tens of megabytes, and seconds of work: hours of calls are enough.
const MOST_BYTES: Readonly<Record<string, number>> = { 'audio/wav': 1024 * MB, 'audio/webm': 8 * MB }
const MOST_COMPRESSED_BYTES = 32 * MB

/**
 * Whether peaks are computed at all. Everything is decoded piece by piece, so that memory does not grow with the
 * file; but an MP4 may have its table of contents at the end, and then comes out in one piece.
 */
export const hasPeaks = ({ mime_type, duration, channels }: KnownAudio, byte_size: number): boolean => {
  if (mime_type !== 'audio/mp4') return byte_size <= (MOST_BYTES[mime_type] ?? MOST_COMPRESSED_BYTES)
  const decoded = ((duration ?? Number.POSITIVE_INFINITY) / 1000) * 48_000 * (channels ?? 2) * 4
  return byte_size + decoded <= MOST_DECODED_BYTES
}

const loudest = (samples: Float32Array, from: number, to: number): number => {
  let peak = 0
  for (let index = from; index < to; index += 1) peak = Math.max(peak, Math.abs(samples[index] ?? 0))
  return peak
}

// Half an hour by twentieths of a second.
const MOST_BUCKETS = 36_000

/** Takes samples in, and keeps the loudest of each twentieth of a second; of longer slices when there are many. */
const createBuckets = () => {
  const peaks: number[] = []
  let filled = 0
  let longer = 1
  const makeRoom = () => {
    const half = peaks.length / 2
    for (let index = 0; index < half; index += 1) {
      peaks[index] = Math.max(peaks[index * 2] ?? 0, peaks[index * 2 + 1] ?? 0)
    }
    peaks.length = half
    longer *= 2
  }
  return {
    peaks,
    take: ({ channelData, sampleRate }: { channelData: readonly Float32Array[]; sampleRate: number }) => {
      const length = channelData[0]?.length ?? 0
      const slice = Math.max(1, Math.round(sampleRate / BUCKETS_A_SECOND))
      for (let start = 0; start < length;) {
        if (filled === 0 || filled >= slice * longer) {
          if (peaks.length === MOST_BUCKETS) makeRoom()
          peaks.push(0)
          filled = 0
        }
        const end = Math.min(length, start + slice * longer - filled)
        const peak = Math.max(...channelData.map((samples) => loudest(samples, start, end)))
        peaks[peaks.length - 1] = Math.max(peaks.at(-1) ?? 0, peak)
        filled += end - start
        start = end
      }
    },
  }
}

const toBytes = (peaks: readonly number[]): Uint8Array<ArrayBuffer> | null => {
  const count = Math.min(MOST_PEAKS, peaks.length)
  if (count === 0) return null
  return Uint8Array.from({ length: count }, (_, slice) => {
    const from = Math.floor((slice * peaks.length) / count)
    const to = Math.floor(((slice + 1) * peaks.length) / count)
    const peak = peaks.slice(from, to).reduce((most, value) => Math.max(most, value), 0)
    return Math.min(255, Math.round(peak * 255))
  })
}

// A kilobyte of a phone's MP3 is half a second of sound: the process must answer others in between.
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

/**
 * The loudest sample of each of at most 400 equal slices, 0 to 255 a byte, over all channels; null for what cannot be
 * decoded. Rejects when the source does, or when it is told to stop.
 */
export const computePeaks = async (
  source: AsyncIterable<Uint8Array>,
  mime_type: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const pieces = inPieces(source, signal)
  const { peaks, take } = createBuckets()
  if (mime_type === 'audio/wav') {
    // By turns is as good as side by side where the loudest is asked for.
    for await (const { samples, samplesPerSecond } of readWav(pieces)) {
      take({ channelData: [samples], sampleRate: samplesPerSecond })
    }
    return toBytes(peaks)
  }
  // Loaded with the first recording that needs it: its decoders take time and memory.
  const { default: decode } = await import('audio-decode')
  if (mime_type === 'audio/ogg') {
    const first = await pieces.next()
    if (first.done) return null
    const isOpus = Buffer.from(first.value).includes('OpusHead')
    const all = (async function* whole() {
      yield first.value
      yield* pieces
    })()
    for await (const audio of decode(all, isOpus ? 'opus' : 'oga')) take(audio)
  } else if (isDecodable(mime_type)) {
    for await (const audio of decode(pieces, FORMATS[mime_type])) take(audio)
  }
  return toBytes(peaks)
}
