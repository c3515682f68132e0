import { createHash, randomUUID } from 'node:crypto'
import { DbError } from './db-error.ts'
import type { Migration } from './migration.ts'

/** One database connection, used by nobody else while migrations are applied. */
export type MigrationConnection = {
  /** Runs a script of several statements. */
  run(script: string): Promise<unknown>
  query(sql: string, values: unknown[]): Promise<{ rows: Record<string, unknown>[] }>
}

// Prisma's own history table, so that its command line can read on and take over.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

/**
 * Applies the migrations that the database lacks, each in one transaction with its line in the history: a process
 * killed half-way, or a statement that fails, leaves no trace, and the next start tries again.
 *
 * @returns warnings for the operator
 * @throws DbError `migration_failed`
 */
export async function deployMigrations(
  connection: MigrationConnection,
  migrations: readonly Migration[],
): Promise<string[]> {
  await connection.run(historyTable)
  const { rows } = await connection.query(
    `SELECT migration_name, finished_at IS NOT NULL AS finished FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    [],
  )
  const recorded = rows.map((row) => ({ name: String(row['migration_name']), finished: row['finished'] === true }))
  const failed = recorded.find(({ finished }) => !finished)
  if (failed) {
    throw new DbError(
      'migration_failed',
      `Migration ${failed.name} is recorded as begun and not finished; settle it with "prisma migrate resolve", then start again.`,
    )
  }
  const applied = new Set(recorded.map(({ name }) => name))
  for (const migration of migrations) {
    if (!applied.has(migration.name)) await apply(connection, migration)
  }

  const known = new Set(migrations.map(({ name }) => name))
  return [...applied]
    .filter((name) => !known.has(name))
    .map((name) => `The database has migration ${name}, which this version does not know: it was used by a newer one.`)
}

async function apply(connection: MigrationConnection, { name, sql }: Migration): Promise<void> {
  const checksum = createHash('sha256').update(sql).digest('hex')
  try {
    await connection.run('BEGIN')
    await connection.run(sql)
    await connection.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await connection.run('COMMIT')
  } catch (error) {
    // Without a connection there is nothing left to roll back, and the first error says more.
    await connection.run('ROLLBACK').catch(() => {})
    const reason = error instanceof Error ? error.message : String(error)
    throw new DbError('migration_failed', `Migration ${name} failed and was undone: ${reason}.`, { cause: error })
  }
}
