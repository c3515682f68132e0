import { createHash } from 'node:crypto'

/** SHA-256 of a random secret: all that is kept of it. */
export const secretHash = (secret: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(secret).digest())
