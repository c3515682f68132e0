import { createTestEmbedded } from './test-embedded.ts'
import { createTestPostgres, findTestServer } from './test-postgres.ts'
import type { Db, DbConfig } from './db.ts'

/** A database of its own, migrated and empty, gone when it is closed. On Postgres, `config` opens it a second time. */
export type TestDb = Db & { readonly config: DbConfig }

/** A kind of database that tests run on. */
export type TestDatabase = { readonly name: 'embedded' | 'postgres'; create(): Promise<TestDb> }

const server = await findTestServer()

/**
 * The databases to run a test on: `describe.each(testDatabases)('on $name', ({ create }) => …)`. `postgres` is left
 * out where no server answers, unless `CI` is set: then importing this module fails.
 */
export const testDatabases: readonly TestDatabase[] = [
  { name: 'embedded', create: createTestEmbedded },
  ...(server === undefined ? [] : [{ name: 'postgres' as const, create: () => createTestPostgres(server) }]),
]
