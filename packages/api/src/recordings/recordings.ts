import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { folderRecordingStorage } from './folder-recording-storage.ts'
import type { RecordingStorage } from './recording-storage.ts'
import type { S3Config } from './s3-recording-storage.ts'

const DEFAULT_MAX_RECORDING_BYTES = 200 * 1024 * 1024

export interface RecordingsConfig {
  /** Holds the uploads under way and, without `s3`, the recordings. */
  readonly folder: string
  readonly s3?: S3Config | undefined
  /** The largest recording, in bytes. 200 MiB unless told. */
  readonly maxBytes?: number | undefined
}

/** What use-cases need to keep recordings. */
export interface Recordings {
  readonly storage: RecordingStorage
  /** Where a file lies while it is received and looked at. */
  readonly uploadsFolder: string
  readonly maxBytes: number
}

/** Makes ready what the configuration says. Rejects when the folder cannot be made. */
export const openRecordings = async (config: RecordingsConfig): Promise<Recordings> => {
  const uploadsFolder = join(config.folder, 'uploads')
  await mkdir(uploadsFolder, { recursive: true, mode: 0o700 })
  const storage = config.s3
    ? // Only who uses S3 loads its SDK.
      (await import('./s3-recording-storage.ts')).s3RecordingStorage(config.s3)
    : folderRecordingStorage(config.folder)
  return { storage, uploadsFolder, maxBytes: config.maxBytes ?? DEFAULT_MAX_RECORDING_BYTES }
}

/** Deletes the uploads that nobody has written to since `before`: a process that was killed left them. */
export const sweepUploads = async ({ uploadsFolder }: Recordings, before: Date): Promise<void> => {
  for (const name of await readdir(uploadsFolder)) {
    const path = join(uploadsFolder, name)
    const status = await stat(path).catch(() => null)
    if (status && status.mtime < before) await rm(path, { force: true })
  }
}
