import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { deployMigrations, type MigrationConnection } from './deploy-migrations.ts'
import { createEmptyPostgres, findTestServer } from './test-postgres.ts'

const server = await findTestServer()

const databases: {
  name: string
  open: () => Promise<{ connection: MigrationConnection; close: () => Promise<void> }>
}[] = [
  { name: 'embedded', open: openPglite },
  ...(server === undefined ? [] : [{ name: 'postgres', open: () => openPostgres(server) }]),
]

describe.each(databases)('deploying migrations on $name', ({ open }) => {
  let connection: MigrationConnection
  let close: () => Promise<void>
  beforeAll(async () => {
    const opened = await open()
    connection = opened.connection
    close = opened.close
  })
  afterAll(() => close())
  beforeEach(() => connection.run('DROP SCHEMA public CASCADE; CREATE SCHEMA public'))

  const good = { name: '1_good', sql: 'CREATE TABLE good (n int)' }
  const names = async () => {
    const { rows } = await connection.query('SELECT migration_name FROM "_prisma_migrations" ORDER BY started_at', [])
    return rows.map((row) => row['migration_name'])
  }

  it('applies each once, in order', async () => {
    const second = { name: '2_second', sql: 'ALTER TABLE good ADD COLUMN m int' }
    expect(await deployMigrations(connection, [good])).toEqual([])
    expect(await deployMigrations(connection, [good, second])).toEqual([])
    expect(await deployMigrations(connection, [good, second])).toEqual([])
    expect(await names()).toEqual(['1_good', '2_second'])
  })

  it('reports one that fails, undoes all of it, and tries again the next time', async () => {
    const bad = { name: '2_bad', sql: `CREATE TABLE half (n int); INSERT INTO half VALUES ('one;two'); SELECT 1` }
    await expect(deployMigrations(connection, [good, bad])).rejects.toMatchObject({
      name: 'DbError',
      code: 'migration_failed',
      message: 'Migration 2_bad failed and was undone: invalid input syntax for type integer: "one;two".',
    })
    expect(await names()).toEqual(['1_good'])
    expect((await connection.query(`SELECT to_regclass('half') AS half`, [])).rows).toEqual([{ half: null }])

    await deployMigrations(connection, [good, { ...bad, sql: 'CREATE TABLE half (n int)' }])
    expect(await names()).toEqual(['1_good', '2_bad'])
  })

  it('undoes one whose line in the history cannot be written', async () => {
    const tooLong = { name: `1_${'x'.repeat(300)}`, sql: 'CREATE TABLE half (n int)' }
    await expect(deployMigrations(connection, [tooLong])).rejects.toMatchObject({ code: 'migration_failed' })
    expect((await connection.query(`SELECT to_regclass('half') AS half`, [])).rows).toEqual([{ half: null }])
  })

  it('takes a function whose body has semicolons', async () => {
    const sql = `CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$`
    await deployMigrations(connection, [{ name: '1_function', sql }])
    expect((await connection.query('SELECT one()', [])).rows).toEqual([{ one: 1 }])
  })

  it('stops at one that another tool began and did not finish', async () => {
    await deployMigrations(connection, [good])
    await connection.run('UPDATE "_prisma_migrations" SET finished_at = NULL')
    await expect(deployMigrations(connection, [good])).rejects.toMatchObject({
      code: 'migration_failed',
      message: expect.stringContaining('1_good'),
    })
  })

  it('warns of one that only a newer version knows', async () => {
    await deployMigrations(connection, [good])
    expect(await deployMigrations(connection, [])).toEqual([
      'The database has migration 1_good, which this version does not know: it was used by a newer one.',
    ])
  })
})

async function openPglite() {
  const pglite = await PGlite.create()
  return {
    connection: {
      run: (script: string) => pglite.exec(script),
      query: (sql: string, values: unknown[]) => pglite.query<Record<string, unknown>>(sql, values),
    },
    close: () => pglite.close(),
  }
}

async function openPostgres(serverUrl: string) {
  const { url, drop } = await createEmptyPostgres(serverUrl)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return {
    connection: {
      run: (script: string) => client.query(script),
      query: (sql: string, values: unknown[]) => client.query<Record<string, unknown>>(sql, values),
    },
    async close() {
      await client.end()
      await drop()
    },
  }
}
