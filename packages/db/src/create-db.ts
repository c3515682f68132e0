import type { Db, DbConfig } from './db.ts'
import { openEmbedded } from './open-embedded.ts'
import { openMemory } from './open-memory.ts'
import { openPostgres } from './open-postgres.ts'

/**
 * Opens the database, applies the migrations that it lacks, and is ready when it resolves. Several instances may do so
 * at once on one Postgres.
 *
 * @throws DbError
 */
export function createDb(config: DbConfig): Promise<Db> {
  switch (config.kind) {
    case 'embedded':
      return openEmbedded(config.dataDir)
    case 'memory':
      return openMemory()
    case 'postgres':
      return openPostgres(config.url, config.poolSize)
  }
}
