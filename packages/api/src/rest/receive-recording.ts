import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'

import busboy, { type Busboy } from 'busboy'

import { AppError, isAppError } from '../app-error.ts'
import type { ReceivedFile } from '../recordings/recording-storage.ts'
import type { Recordings } from '../recordings/recordings.ts'

/** What may stand round the file: boundaries, headers of parts, small fields. */
const MAX_OVERHEAD_BYTES = 1024 * 1024
const LIMITS = { fieldSize: 1024, fields: 100, files: 100, parts: 200 }

const badRequest = (message: string, cause?: unknown) => new AppError('bad_request', message, { cause })

const tooLarge = (maxBytes: number) =>
  new AppError('payload_too_large', `The recording is larger than ${maxBytes} bytes (${maxBytes / 1024 / 1024} MiB).`)

const parserFor = (contentType: string): Busboy => {
  if (!/^multipart\/form-data\b/i.test(contentType)) {
    throw badRequest(
      /json/i.test(contentType)
        ? 'The request body must not be JSON: send the recording itself as multipart/form-data, in a part named "file".'
        : 'The request body must be multipart/form-data, with the recording in a part named "file".',
    )
  }
  try {
    return busboy({ headers: { 'content-type': contentType }, limits: LIMITS })
  } catch (cause) {
    throw badRequest('The content type multipart/form-data needs a boundary: let your HTTP client set it.', cause)
  }
}

/** Lets at most so many bytes through. */
const limitTo = (bytes: number, onChunk: (chunk: Buffer) => void, error: AppError) => {
  let left = bytes
  return new Transform({
    transform: (chunk: Buffer, _, done) => {
      left -= chunk.byteLength
      if (left < 0) return done(error)
      onChunk(chunk)
      done(null, chunk)
    },
  })
}

const save = async (part: Readable, { uploadsFolder, maxBytes }: Recordings): Promise<ReceivedFile> => {
  const path = join(uploadsFolder, randomUUID())
  const hash = createHash('sha256')
  let byte_size = 0
  const meter = limitTo(
    maxBytes,
    (chunk) => {
      byte_size += chunk.byteLength
      hash.update(chunk)
    },
    tooLarge(maxBytes),
  )
  try {
    // Synced before it counts as received.
    await pipeline(part, meter, createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }))
    if (byte_size === 0) throw badRequest('"file" must not be empty.')
    return { path, byte_size, sha256: new Uint8Array(hash.digest()) }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

const missing = (text: string | undefined): AppError => {
  if (text === undefined) return badRequest('"file" is required: send the recording in a multipart part of this name.')
  return text.startsWith('[object ')
    ? badRequest(`"file" is the text "${text}", not a file: read the recording into a File or Blob, and send that.`)
    : badRequest('"file" must be a file, not text: give its part a file name.')
}

/** What the disk says, unlike what the client did. */
const isDiskError = (error: unknown): boolean => error instanceof Error && 'syscall' in error && 'path' in error

/**
 * Receives the part `file` of a multipart body into the uploads folder, with as much memory as a few chunks need. The
 * first part of that name counts, the others are passed over. Whoever receives the file deletes it.
 *
 * Throws `bad_request` for a body that is something else, lacks the file or breaks off, `payload_too_large` over
 * the limit. Nothing is left behind then.
 */
export const receiveRecording = async (request: Request, recordings: Recordings): Promise<ReceivedFile> => {
  const parser = parserFor(request.headers.get('content-type') ?? '')
  const { maxBytes } = recordings
  const mostBytes = maxBytes + MAX_OVERHEAD_BYTES
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge(maxBytes)
  if (!request.body) throw missing(undefined)

  const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>)
  let saved: Promise<ReceivedFile> | undefined
  let text: string | undefined
  parser.on('field', (name, value) => {
    if (name === 'file') text ??= value
  })
  parser.on('file', (name, part) => {
    if (name === 'file' && !saved) {
      saved = save(part, recordings)
      // Whatever is wrong with the file, the rest of the body is not wanted. It is the parser that must end: the body may
      // have ended by itself, and the parser would wait for ever for a part that nobody reads.
      saved.catch((error: Error) => parser.destroy(error))
    } else {
      // A body that breaks off breaks its parts off too.
      part.on('error', () => undefined).resume()
    }
  })
  try {
    await pipeline(
      body,
      limitTo(mostBytes, () => undefined, tooLarge(maxBytes)),
      parser,
    )
    const file = await saved
    if (!file) throw missing(text)
    return file
  } catch (error) {
    const file = await saved?.catch(() => undefined)
    if (file) await rm(file.path, { force: true })
    if (isAppError(error) || isDiskError(error)) throw error
    throw badRequest('The request body broke off, or is not valid multipart/form-data.', error)
  }
}

/**
 * Reads the rest of a body that was refused, and forgets it. Many clients look at the answer only when all is sent, and
 * report a broken connection instead of it when the server stops reading.
 */
export const discardBody = async ({ body, headers }: Request, { maxBytes }: Recordings): Promise<void> => {
  if (!body || body.locked || Number(headers.get('content-length') ?? 0) > maxBytes + MAX_OVERHEAD_BYTES) return
  let size = 0
  try {
    for await (const chunk of body) {
      size += chunk.byteLength
      if (size > maxBytes) return
    }
  } catch {
    // The client gave up first.
  }
}
