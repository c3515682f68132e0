import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { DbError } from './db-error.ts'

/**
 * Makes `folder` a Postgres data folder unless it is one. A new one is made beside it and moved into place when it is
 * whole and on the disk, so that a start that was killed leaves nothing that the next one could mistake for a database.
 * The caller holds the lock.
 *
 * @throws DbError `damaged`
 */
export async function prepareDataFolder(folder: string): Promise<void> {
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  if (existsSync(join(folder, 'PG_VERSION'))) return
  if (existsSync(folder)) {
    if (readdirSync(folder).length > 0) {
      throw new DbError('damaged', `${folder} holds files but no database; restore it from a backup, or move it away.`)
    }
    rmdirSync(folder)
  }

  mkdirSync(unfinished, { mode: 0o700 })
  // initdb runs in a second PGlite and cannot work on a file system of our own, hence the plain path.
  const pglite = await PGlite.create(unfinished)
  await pglite.close()
  syncTree(unfinished)
  renameSync(unfinished, folder)
  syncFolder(dirname(folder))
}

function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) syncFile(path)
    else if (entry.isDirectory()) syncFolder(path)
  }
  syncFolder(folder)
}

function syncFile(path: string): void {
  // Windows syncs only what is open for writing.
  const file = openSync(path, 'r+')
  fsyncSync(file)
  closeSync(file)
}

function syncFolder(path: string): void {
  // Windows has no fsync of a folder.
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  fsyncSync(folder)
  closeSync(folder)
}
