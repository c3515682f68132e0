import { type FileTypeResult, fileTypeFromTokenizer } from 'file-type'
import { type IFormat, type IOptions, parseFromTokenizer } from 'music-metadata'
import { fromFile } from 'strtok3'

/** What a recording is, read from its bytes. */
export interface Audio {
  /** As browsers play it. */
  readonly mime_type: string
  /** Milliseconds; null where the format does not tell without decoding it all. */
  readonly duration: number | null
  readonly channels: number | null
}

/** What browsers play, by the extension that file-type gives to it. MP4 and WebM hold audio or video: see below. */
const MIME_TYPES: Readonly<Partial<Record<FileTypeResult['ext'], string>>> = {
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  mp4: 'audio/mp4',
  aac: 'audio/aac',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  webm: 'audio/webm',
  flac: 'audio/flac',
}

// A header may claim a picture or a table of any size, for which the parser would make room.
const MAX_BUFFER_BYTES = 8 * 1024 * 1024
// An hour of Opus takes one second.
const PATIENCE_MS = 10_000
const MAX_INT = 2 ** 31 - 1

const wholeNumber = (value: number | undefined): number | null => {
  const rounded = Math.round(value ?? Number.NaN)
  return rounded >= 0 && rounded <= MAX_INT ? rounded : null
}

const readFormat = async (path: string, mimeType: string, options: IOptions): Promise<IFormat | null> => {
  const tokenizer = await fromFile(path, { maxBufferSize: MAX_BUFFER_BYTES, fileInfo: { mimeType } })
  // The parser cannot be told to stop, but it does when the file is closed under it.
  const impatient = setTimeout(() => void tokenizer.close(), PATIENCE_MS)
  try {
    return (await parseFromTokenizer(tokenizer, { skipCovers: true, skipPostHeaders: true, ...options })).format
  } catch {
    // Whatever it is, a player would not understand it either.
    return null
  } finally {
    clearTimeout(impatient)
    await tokenizer.close()
  }
}

/** Seconds. Where no header tells, the whole file is looked through, if that is done soon. */
const readDuration = async (path: string, mimeType: string, { duration }: IFormat): Promise<number | undefined> =>
  duration ?? (await readFormat(path, mimeType, { duration: true }))?.duration

const recogniseType = async (path: string): Promise<FileTypeResult | undefined> => {
  const tokenizer = await fromFile(path, { maxBufferSize: MAX_BUFFER_BYTES })
  try {
    return await fileTypeFromTokenizer(tokenizer)
  } finally {
    await tokenizer.close()
  }
}

/** Tells what audio a file is, by its content alone; null for what browsers do not play as audio. */
export const recogniseAudio = async (path: string): Promise<Audio | null> => {
  const type = await recogniseType(path)
  const mime_type = type && MIME_TYPES[type.ext]
  if (!mime_type) return null
  const format = await readFormat(path, type.mime, {})
  if (!format?.sampleRate || format.hasVideo) return null
  const seconds = await readDuration(path, type.mime, format)
  return {
    mime_type,
    duration: wholeNumber(seconds === undefined ? undefined : seconds * 1000),
    channels: wholeNumber(format.numberOfChannels),
  }
}
