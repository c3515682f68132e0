import { PGlite } from '@electric-sql/pglite'
import type { Db } from './db.ts'
import { migrations } from './generated/migrations.ts'
import { deployToPglite, pgliteStartParams, toDb } from './pglite-db.ts'

/** Opens a database in memory; `dataFolder` is the dump of another one to begin with. */
export async function openMemory(dataFolder?: Blob): Promise<Db> {
  const pglite = await PGlite.create({
    startParams: [...pgliteStartParams],
    ...(dataFolder && { loadDataDir: dataFolder }),
  })
  const warnings = await deployToPglite(pglite, migrations)
  return toDb(pglite, { kind: 'memory', durable: false, warnings })
}
