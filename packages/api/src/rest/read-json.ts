import type { Context } from 'hono'

import { AppError, isAppError } from '../app-error.ts'

/** The largest JSON body, in bytes. */
export const MAX_BODY_BYTES = 1024 * 1024

export const bodyTooLarge = () =>
  new AppError('payload_too_large', `The request body is larger than ${MAX_BODY_BYTES} bytes (1 MiB).`)

const readText = async (request: Request): Promise<string> => {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw bodyTooLarge()
  // A declared length is kept by the HTTP server. Without one (chunked), the bytes are counted as they come.
  if (request.headers.has('content-length') || !request.body) return request.text()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.byteLength
    if (size > MAX_BODY_BYTES) throw bodyTooLarge()
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

/**
 * The JSON of a request body, whatever its content type says: clients in the field send odd ones.
 * Throws `payload_too_large` over 1 MiB, and `bad_request` for what does not parse.
 */
export const readJson = async (c: Context): Promise<unknown> => {
  const text = await readText(c.req.raw).catch((cause: unknown) => {
    if (isAppError(cause)) throw cause
    throw new AppError('bad_request', 'The request body broke off.', { cause })
  })
  if (text.trim() === '') throw new AppError('bad_request', 'The request body is empty: send a JSON object.')
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new AppError('bad_request', 'The request body is not valid JSON.', { cause })
  }
}
