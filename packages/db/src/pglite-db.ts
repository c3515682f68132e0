import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import type { Db } from './db.ts'
import { deployMigrations } from './deploy-migrations.ts'
import { PrismaClient } from './generated/client.ts'
import type { Migration } from './migration.ts'

/**
 * What PGlite starts Postgres with. The adapter sends and reads instants without their zone, so the session must be in
 * UTC wherever the machine stands.
 */
export const pgliteStartParams: readonly string[] = [...PGlite.defaultStartParams, '-c', 'timezone=UTC']

/** Applies the migrations that a PGlite lacks. See `deployMigrations`. */
export function deployToPglite(pglite: PGlite, migrations: readonly Migration[]): Promise<string[]> {
  return deployMigrations(
    { run: (script) => pglite.exec(script), query: (sql, values) => pglite.query(sql, values) },
    migrations,
  )
}

/** The `Db` of a migrated PGlite. Closing it closes the PGlite. */
export async function toDb(pglite: PGlite, facts: Pick<Db, 'kind' | 'durable' | 'warnings'>): Promise<Db> {
  const prisma = new PrismaClient({ adapter: new PrismaPGlite(pglite) })
  await prisma.$connect()
  return {
    ...facts,
    prisma,
    maxConcurrentWrites: 1,
    async ping() {
      await pglite.query('SELECT 1')
    },
    async close() {
      await prisma.$disconnect()
      await pglite.close()
    },
  }
}
