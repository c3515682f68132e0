import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import type { Db } from './db.ts'
import { DbError } from './db-error.ts'
import { FolderLockedError, lockFolder } from './folder-lock.ts'
import { migrations } from './generated/migrations.ts'
import { deployToPglite, toDb } from './pglite-db.ts'
import { prepareDataFolder } from './prepare-data-folder.ts'
import { durableStartParams, SyncedNodeFS, syncsOnCommit } from './synced-node-fs.ts'

/** Opens PGlite on `${dataDir}/db`, durable, alone on the folder until it is closed. */
export async function openEmbedded(dataDir: string): Promise<Db> {
  const root = resolve(dataDir)
  const unlock = lockDataDir(root)
  try {
    const folder = join(root, 'db')
    await prepareDataFolder(folder).catch((error: unknown) => {
      throw unwritable(error, root)
    })
    const db = await openDurable(folder)
    return {
      ...db,
      async close() {
        await db.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

async function openDurable(folder: string): Promise<Db> {
  const fs = new SyncedNodeFS(folder)
  const pglite = await PGlite.create({ fs, startParams: [...durableStartParams] }).catch((error: unknown) => {
    throw new DbError(
      'damaged',
      `The database in ${folder} does not open (${reason(error)}); free the disk if it is full, or restore a backup.`,
      { cause: error },
    )
  })
  try {
    const warnings = await deployToPglite(pglite, migrations)
    const durable = await syncsOnCommit(pglite, fs)
    if (!durable) {
      warnings.push('Commits do not reach the disk at once: after a power cut, the last calls may be missing.')
    }
    return await toDb(pglite, { kind: 'embedded', durable, warnings })
  } catch (error) {
    await pglite.close()
    throw error
  }
}

function lockDataDir(dataDir: string): () => void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    return lockFolder(join(dataDir, 'db.lock'))
  } catch (error) {
    if (!(error instanceof FolderLockedError)) throw unwritable(error, dataDir)
    throw new DbError(
      'locked',
      `Another process has the data folder ${dataDir} open; stop it, or give this one a DATA_DIR of its own.`,
      { cause: error },
    )
  }
}

function unwritable(error: unknown, dataDir: string): DbError {
  if (error instanceof DbError) return error
  return new DbError(
    'unwritable',
    `The data folder ${dataDir} cannot be written (${reason(error)}); set DATA_DIR to a folder that can.`,
    { cause: error },
  )
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
