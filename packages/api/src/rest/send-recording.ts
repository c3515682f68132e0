import { ReadableStream } from 'node:stream/web'

import type { Context } from 'hono'
import parseRange from 'range-parser'

import { AppError } from '../app-error.ts'
import type { Recording } from '../recordings/get-recording.ts'
import type { ByteRange, RecordingStorage } from '../recordings/recording-storage.ts'
import type { RestEnv } from './rest-env.ts'

const EXTENSIONS: Readonly<Record<string, string>> = {
  'audio/wav': 'wav',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/ogg': 'ogg',
  'audio/webm': 'webm',
  'audio/flac': 'flac',
}

const fileName = ({ start_time, mime_type, sha256 }: Recording): string =>
  `call-${start_time.toISOString().slice(0, 16).replace(/\D/g, '-')}-${sha256.slice(0, 8)}.${EXTENSIONS[mime_type] ?? 'audio'}`

const isFresh = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch
    ?.split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*') ?? false

/** The one range that is asked for; null: all of it. Several ranges, and a range of another unit, are answered with all. */
const rangeOf = (c: Context, size: number, etag: string): ByteRange | 'unsatisfiable' | null => {
  const header = c.req.header('range')
  const ifRange = c.req.header('if-range')
  // There is no Last-Modified, so a date never matches; and a weak tag must not.
  if (!header || (ifRange && ifRange.trim() !== etag)) return null
  // range-parser takes a suffix longer than the file as unsatisfiable; RFC 9110 (14.1.2) means all of the file by it.
  const clamped = header.replace(/^bytes=-(\d+)$/i, (_, length: string) => `bytes=-${Math.min(Number(length), size)}`)
  const ranges = parseRange(size, clamped, { combine: true })
  if (ranges === -1) return /^bytes=/i.test(header) ? 'unsatisfiable' : null
  if (ranges === -2 || ranges.type !== 'bytes' || ranges.length !== 1) return null
  return ranges[0] ?? null
}

/** Answers with the bytes of a recording, or the part that is asked for, as players and downloads ask (RFC 9110). */
export const sendRecording = async (
  c: Context<RestEnv>,
  storage: RecordingStorage,
  recording: Recording,
): Promise<Response> => {
  const { byte_size, mime_type, sha256, storage_key } = recording
  const etag = `"${sha256}"`
  // The browser keeps it, and asks each time whether it may still play it.
  const caching = { etag, 'cache-control': 'private, no-cache', 'accept-ranges': 'bytes' }
  if (isFresh(c.req.header('if-none-match'), etag)) return c.body(null, 304, caching)

  const range = rangeOf(c, byte_size, etag)
  if (range === 'unsatisfiable') {
    c.header('content-range', `bytes */${byte_size}`)
    throw new AppError('range_not_satisfiable', `The range lies outside the recording, which has ${byte_size} bytes.`)
  }
  const { start, end } = range ?? { start: 0, end: byte_size - 1 }
  const headers = {
    ...caching,
    'content-type': mime_type,
    'content-length': String(end - start + 1),
    ...(range && { 'content-range': `bytes ${start}-${end}/${byte_size}` }),
    'content-disposition': `inline; filename="${fileName(recording)}"`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  }
  const status = range ? 206 : 200
  if (c.req.raw.method === 'HEAD') return c.body(null, status, headers)
  // Reads on when the client has taken what was read; a client that goes away closes the file.
  const body = ReadableStream.from(await storage.read(storage_key, { start, end }))
  return c.body(body as globalThis.ReadableStream, status, headers)
}
