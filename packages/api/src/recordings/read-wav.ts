/** Samples of all channels by turns, and how many of them a second has. */
export interface WavSamples {
  /** Written anew for each piece: whoever wants to keep it copies it. */
  readonly samples: Float32Array
  readonly samplesPerSecond: number
}

const MOST_HEADER_BYTES = 1024 * 1024
const SAMPLES_AT_ONCE = 8 * 1024

const TAGS = { pcm: 1, float: 3, aLaw: 6, muLaw: 7, extensible: 0xff_fe } as const

type ReadSample = (view: DataView, at: number) => number

const aLaw: ReadSample = (view, at) => {
  const byte = view.getUint8(at) ^ 0x55
  const exponent = (byte >> 4) & 7
  const mantissa = ((byte & 15) << 4) + 8
  const size = exponent === 0 ? mantissa : (mantissa + 256) << (exponent - 1)
  return (byte & 0x80 ? size : -size) / 32_768
}

const muLaw: ReadSample = (view, at) => {
  const byte = ~view.getUint8(at) & 0xff
  const size = ((((byte & 15) << 3) + 132) << ((byte >> 4) & 7)) - 132
  return (byte & 0x80 ? -size : size) / 32_768
}

/** By format and bits a sample. */
const READERS: Readonly<Record<string, ReadSample>> = {
  [`${TAGS.pcm} 8`]: (view, at) => (view.getUint8(at) - 128) / 128,
  [`${TAGS.pcm} 16`]: (view, at) => view.getInt16(at, true) / 2 ** 15,
  [`${TAGS.pcm} 24`]: (view, at) => (view.getInt8(at + 2) * 2 ** 16 + view.getUint16(at, true)) / 2 ** 23,
  [`${TAGS.pcm} 32`]: (view, at) => view.getInt32(at, true) / 2 ** 31,
  [`${TAGS.float} 32`]: (view, at) => view.getFloat32(at, true),
  [`${TAGS.float} 64`]: (view, at) => view.getFloat64(at, true),
  [`${TAGS.aLaw} 8`]: aLaw,
  [`${TAGS.muLaw} 8`]: muLaw,
}

interface WavFormat {
  readonly read: ReadSample
  readonly bytesPerSample: number
  readonly samplesPerSecond: number
}

const formatOf = (chunk: Buffer): WavFormat | null => {
  if (chunk.length < 16) return null
  const told = chunk.readUInt16LE(0)
  const tag = told === TAGS.extensible && chunk.length >= 26 ? chunk.readUInt16LE(24) : told
  const bits = chunk.readUInt16LE(14)
  const read = READERS[`${tag} ${bits}`]
  const samplesPerSecond = chunk.readUInt32LE(4) * chunk.readUInt16LE(2)
  return read && samplesPerSecond > 0 ? { read, bytesPerSample: bits / 8, samplesPerSecond } : null
}

/** What stands before the samples: null where that is no WAV that we read, `more` where it has not all come. */
const readHeader = (head: Buffer): { format: WavFormat; start: number; size: number } | 'more' | null => {
  let format: WavFormat | null = null
  for (let at = 12; at + 8 <= head.length;) {
    const name = head.toString('latin1', at, at + 4)
    const size = head.readUInt32LE(at + 4)
    const start = at + 8
    if (name === 'data') return format && { format, start, size }
    if (name === 'fmt ') {
      if (head.length < start + size) return 'more'
      format = formatOf(head.subarray(start, start + size))
    }
    // Chunks begin at even places.
    at = start + size + (size % 2)
  }
  return 'more'
}

// What was written while the call went on has no size: it goes on to the end.
const sizeOf = (told: number): number => (told === 0 || told === 0xff_ff_ff_ff ? Number.POSITIVE_INFINITY : told)

/**
 * The samples of a WAV as it streams by, in the memory of one piece: PCM, float, A-law and mu-law, of any number of
 * channels. Nothing comes of what is compressed otherwise.
 */
export async function* readWav(source: AsyncIterable<Uint8Array>): AsyncGenerator<WavSamples> {
  const samples = new Float32Array(SAMPLES_AT_ONCE)
  let head = Buffer.alloc(0)
  let format: WavFormat | undefined
  let left = 0
  /** The beginning of a sample whose rest is in the next piece. */
  let rest = Buffer.alloc(0)
  for await (const piece of source) {
    let bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    if (!format) {
      head = Buffer.concat([head, bytes])
      const header = readHeader(head)
      if (!header || (header === 'more' && head.length > MOST_HEADER_BYTES)) return
      if (header === 'more') continue
      format = header.format
      left = sizeOf(header.size)
      bytes = head.subarray(header.start)
      head = Buffer.alloc(0)
    }
    bytes = bytes.subarray(0, Math.min(left, bytes.length))
    left -= bytes.length
    if (rest.length > 0) bytes = Buffer.concat([rest, bytes])
    const { read, bytesPerSample, samplesPerSecond } = format
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const count = Math.floor(bytes.length / bytesPerSample)
    for (let done = 0; done < count; done += SAMPLES_AT_ONCE) {
      const now = Math.min(SAMPLES_AT_ONCE, count - done)
      for (let index = 0; index < now; index += 1) samples[index] = read(view, (done + index) * bytesPerSample)
      yield { samples: samples.subarray(0, now), samplesPerSecond }
    }
    if (left <= 0) return
    rest = Buffer.from(bytes.subarray(count * bytesPerSample))
  }
}
