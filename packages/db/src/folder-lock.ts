import { DatabaseSync } from 'node:sqlite'
import { errorCode } from './db-error.ts'

/** Thrown when somebody else holds the lock. */
export class FolderLockedError extends Error {
  override readonly name = 'FolderLockedError'
}

/**
 * Takes the lock of `file` for the life of this process, and returns how to give it back.
 *
 * The lock is an exclusive SQLite transaction on an empty file, because the kernel drops it when the process dies, even
 * by kill -9. A file with a process id in it outlives its process, and the same id means another process in the next
 * container. SQLite also refuses a second lock inside one process.
 *
 * @throws FolderLockedError
 */
export function lockFolder(file: string): () => void {
  const lock = new DatabaseSync(file)
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (errorCode(error) === 'ERR_SQLITE_ERROR' && isBusy(error)) throw new FolderLockedError(file, { cause: error })
    throw error
  }
  return () => lock.close()
}

const SQLITE_BUSY = 5

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY
}
