import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readMigrations } from '../scripts/read-migrations.ts'
import {
  diffMigrationsToSchema,
  migrationsFolder,
  openSchemaEngine,
  toMigrationList,
} from '../scripts/schema-engine.ts'
import { migrations } from './generated/migrations.ts'
import { deployToPglite } from './pglite-db.ts'
import { type TestDb, testDatabases } from './testing.ts'

describe('the migrations', () => {
  it('lead to schema.prisma', async () => {
    expect(await diffMigrationsToSchema(migrations)).toBe('')
  })

  it('are in the generated module as they are on disk', () => {
    expect(migrations).toEqual(readMigrations(migrationsFolder))
  })

  it('leave the history that the tools of Prisma expect', async () => {
    const pglite = await PGlite.create()
    await deployToPglite(pglite, migrations)
    const engine = await openSchemaEngine(new PrismaPGlite(pglite))
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: toMigrationList(migrations),
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    })
    expect(diagnosis).toMatchObject({
      hasMigrationsTable: true,
      failedMigrationNames: [],
      editedMigrationNames: [],
      history: null,
    })
    await pglite.close()
  })

  it('make the same tables on every kind of database', async () => {
    const tables = await Promise.all(testDatabases.map(({ create }) => withDb(create, describeTables)))
    for (const other of tables.slice(1)) expect(other).toEqual(tables[0])
    expect(tables[0]?.length).toBeGreaterThan(100)
  })
})

/** Tables that stand above companies, and the history of Prisma. */
const aboveCompanies = ['_prisma_migrations', 'accounts', 'companies', 'sessions', 'users', 'verifications']

describe.each(testDatabases)('the tables on $name', ({ create }) => {
  let db: TestDb
  beforeAll(async () => {
    db = await create()
  })
  afterAll(() => db.close())

  it('have a primary key that begins with company_id, except those above companies', async () => {
    const rows = await db.prisma.$queryRaw<{ name: string; first: string | null }[]>`
      SELECT c.relname::text AS name, a.attname::text AS first
      FROM pg_class c
      LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`
    expect(rows.length).toBeGreaterThan(aboveCompanies.length)
    expect(
      rows
        .filter(({ first }) => first !== 'company_id')
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(aboveCompanies)
  })

  it('keep an instant as it is, whatever the zone of the machine', async () => {
    expect(new Date().getTimezoneOffset()).toBe(-345)
    const add_time = new Date('2026-03-04T05:06:07.089Z')
    const { id } = await db.prisma.company.create({ data: { name: 'Kathmandu', country: 'NP', add_time } })
    expect(await db.prisma.company.findUnique({ where: { id } })).toMatchObject({ add_time })
    expect(
      await db.prisma.$queryRaw`SELECT extract(epoch FROM add_time)::float8 AS epoch FROM companies WHERE id = ${id}`,
    ).toEqual([{ epoch: add_time.getTime() / 1000 }])
  })
})

/** One line for each column, index and constraint. */
async function describeTables(db: TestDb): Promise<string[]> {
  const rows = await db.prisma.$queryRaw<{ line: string }[]>`
    SELECT concat_ws(' ', 'column', table_name, column_name, udt_name, character_maximum_length, numeric_precision,
      numeric_scale, datetime_precision, is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f', 'c')`
  return rows.map(({ line }) => line).toSorted()
}

async function withDb<T>(create: () => Promise<TestDb>, use: (db: TestDb) => Promise<T>): Promise<T> {
  const db = await create()
  try {
    return await use(db)
  } finally {
    await db.close()
  }
}
