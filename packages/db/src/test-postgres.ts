import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { connectToPostgres } from './connect-to-postgres.ts'
import { openPostgres } from './open-postgres.ts'
import type { TestDb } from './testing.ts'

const defaultServer = 'postgres://postgres@127.0.0.1:5432/postgres'

/** What `TEST_DATABASE_URL` is set to when it is known, and said, that there is no server. */
const NONE = 'none'

/** The URL of a Postgres on which tests may create databases, or undefined where there is none. */
export async function findTestServer(): Promise<string | undefined> {
  const url = process.env['TEST_DATABASE_URL'] || defaultServer
  if (url === NONE && !process.env['CI']) return undefined
  try {
    await withServer(url, (client) => client.query('SELECT 1'))
    return url
  } catch (error) {
    if (process.env['CI'])
      throw new Error('CI is set, so the tests need a Postgres: set TEST_DATABASE_URL.', { cause: error })
    process.stderr.write(
      'Skipped the tests on Postgres: none answers. To run them, set TEST_DATABASE_URL to one that may create databases.\n',
    )
    // Inherited by the workers of vitest, so that each does not look and say so again.
    process.env['TEST_DATABASE_URL'] = NONE
    return undefined
  }
}

/** A new, migrated database on the server at `serverUrl`, dropped when it is closed. */
export async function createTestPostgres(serverUrl: string): Promise<TestDb> {
  const { url, drop } = await createEmptyPostgres(serverUrl)
  const config = { kind: 'postgres', url, poolSize: 5 } as const
  const db = await openPostgres(config.url, config.poolSize)
  return {
    ...db,
    config,
    async close() {
      await db.close()
      await drop()
    },
  }
}

/** A new database without a table. */
export async function createEmptyPostgres(serverUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `callbook_test_${randomUUID().replaceAll('-', '')}`
  await withServer(serverUrl, (client) => client.query(`CREATE DATABASE ${name}`))
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    url: url.href,
    drop: () => withServer(serverUrl, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`)),
  }
}

async function withServer(url: string, use: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = await connectToPostgres(url)
  try {
    await use(client)
  } finally {
    await client.end()
  }
}
