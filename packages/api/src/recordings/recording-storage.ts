import type { Readable } from 'node:stream'

/** A file that was received whole: it lies in the uploads folder until the storage has it. */
export interface ReceivedFile {
  readonly path: string
  readonly byte_size: number
  /** SHA-256 of its bytes. */
  readonly sha256: Uint8Array<ArrayBuffer>
}

/** Bytes from `start` to `end`, both included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/**
 * Where the bytes of recordings lie. Keys are `<company_id>/<sha256 in hex>`: what is stored under one never changes.
 */
export interface RecordingStorage {
  /** Stores the file, all of it or nothing; when it resolves, a power cut does not lose it. It may move the file away. */
  readonly put: (key: string, file: ReceivedFile) => Promise<void>
  /** Opens these bytes for reading; rejects when there is nothing under the key. Destroying the stream closes the file. */
  readonly read: (key: string, range: ByteRange) => Promise<Readable>
  /** Resolves also when there is nothing under the key. */
  readonly delete: (key: string) => Promise<void>
}
