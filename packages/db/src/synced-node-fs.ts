import { fsyncSync } from 'node:fs'
import type { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { DbError } from './db-error.ts'
import { pgliteStartParams } from './pglite-db.ts'

/**
 * Postgres with fsync: PGlite's own parameters switch it off. The method must be `fsync`, because `fdatasync`, the
 * default, is an empty stub in PGlite 0.5.16, and `open_sync` fails.
 */
export const durableStartParams: readonly string[] = [
  ...pgliteStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

type InitOptions = Parameters<NodeFS['init']>[1]
type EmscriptenModule = Parameters<NonNullable<InitOptions['preRun']>[number]>[0]

/** PGlite's folder on disk, with the fsync that it lacks. Leans on internals of PGlite: see the test that counts. */
export class SyncedNodeFS extends NodeFS {
  /** How many times Postgres has had a file written through to the disk. */
  syncCount = 0

  override async init(pg: PGlite, options: InitOptions): ReturnType<NodeFS['init']> {
    const result = await super.init(pg, options)
    result.emscriptenOpts.preRun?.push((module: EmscriptenModule) => {
      module.NODEFS.stream_ops.fsync = (stream: { nfd: number }) => {
        // Turns an error of Node into an error number, at which Postgres stops instead of answering the commit.
        module.NODEFS.tryFSOperation(() => fsyncSync(stream.nfd))
        this.syncCount += 1
        return 0
      }
    })
    // Postgres aborts when it cannot be sure of the disk. PGlite does not notice: its next query would never return,
    // and would hold up the whole process.
    result.emscriptenOpts.onAbort = () => {
      pg.execProtocolRawSync = () => {
        throw new DbError(
          'stopped',
          'The embedded database stopped because the disk or the memory failed it; free some, and start again.',
        )
      }
    }
    return result
  }
}

/** Whether a commit is written through to the disk. The message it commits lands in the log only, in no table. */
export async function syncsOnCommit(pglite: PGlite, files: SyncedNodeFS): Promise<boolean> {
  const before = files.syncCount
  await pglite.query(`SELECT pg_logical_emit_message(true, 'callbook', 'is a commit synced?')`)
  return files.syncCount > before
}
