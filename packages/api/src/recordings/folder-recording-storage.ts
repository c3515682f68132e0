import { createHash } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { RecordingStorage } from './recording-storage.ts'

const KEY = /^\d+\/[\da-f]{64}$/

/** A name of our own making in any case: no key reaches outside the folder. */
const nameOf = (key: string): string => (KEY.test(key) ? key : createHash('sha256').update(key).digest('hex'))

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Recordings in a folder of this machine, which must be on the file system of the uploads: files are moved in. */
export const folderRecordingStorage = (folder: string): RecordingStorage => {
  const pathOf = (key: string): string => join(folder, nameOf(key))
  return {
    put: async (key, { path }) => {
      const target = pathOf(key)
      const made = await mkdir(dirname(target), { recursive: true, mode: 0o700 })
      // The bytes were synced when they were received; now their name is.
      await rename(path, target)
      await syncFolder(dirname(target))
      if (made) await syncFolder(folder)
    },
    read: async (key, { start, end }) => {
      const file = await open(pathOf(key), 'r')
      return file.createReadStream({ start, end })
    },
    delete: (key) => rm(pathOf(key), { force: true }),
  }
}
