import { createServer } from 'node:net'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createDb } from './create-db.ts'
import type { Db } from './db.ts'
import { spawnDatabase } from './fixtures/spawn-database.ts'
import { migrations } from './generated/migrations.ts'
import { createEmptyPostgres, findTestServer } from './test-postgres.ts'

const server = await findTestServer()

describe.runIf(server)('an empty Postgres', () => {
  it('is migrated once when many instances start on it at once, in one process and in several', async () => {
    const { url, drop } = await createEmptyPostgres(server ?? '')
    const config = { kind: 'postgres', url, poolSize: 2 } as const
    try {
      const children = [spawnDatabase(config), spawnDatabase(config), spawnDatabase(config)]
      const dbs = await Promise.all(Array.from({ length: 5 }, () => createDb(config)))
      await Promise.all(children.map((child) => child.said(1)))
      await Promise.all(children.map((child) => child.close()))
      expect(children.map(({ lines }) => lines)).toEqual([['open'], ['open'], ['open']])
      for (const db of dbs) expect(await history(db)).toEqual(migrations.map(({ name }) => name))
      await Promise.all(dbs.map((db) => db.close()))
    } finally {
      await drop()
    }
  })

  it('answers in UTC on each connection of the pool, until it is closed', async () => {
    const { url, drop } = await createEmptyPostgres(server ?? '')
    try {
      const db = await createDb({ kind: 'postgres', url, poolSize: 3 })
      const zone = () => db.prisma.$queryRaw`SELECT current_setting('timezone') AS zone, pg_sleep(0.05)::text`
      const zones = await Promise.all([zone(), zone(), zone()])
      expect(zones.flat()).toMatchObject([{ zone: 'UTC' }, { zone: 'UTC' }, { zone: 'UTC' }])
      expect(db).toMatchObject({ kind: 'postgres', durable: true, warnings: [], maxConcurrentWrites: 2 })
      await db.close()
      await expect(db.ping()).rejects.toThrow('after calling end on the pool')
    } finally {
      await drop()
    }
  })

  it('is named when it does not exist', async () => {
    const url = new URL(server ?? '')
    url.pathname = '/callbook_no_such_database'
    await expect(createDb({ kind: 'postgres', url: url.href })).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringMatching(/^There is no database "callbook_no_such_database" at .*DATABASE_URL/),
    })
  })
})

describe('a Postgres that cannot be reached', () => {
  it('is reported at once where nothing listens', async () => {
    const error = await failure('postgres://callbook:s3cret@127.0.0.1:1/calls')
    expect(error).toMatchObject({
      code: 'unreachable',
      message:
        'PostgreSQL does not answer at 127.0.0.1:1, the server of DATABASE_URL; start it, or correct the address (connect ECONNREFUSED 127.0.0.1:1).',
    })
  })

  it('is reported within 5 seconds where a server accepts and says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => silent.once('listening', resolve))
    const address = silent.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const began = performance.now()
    const error = await failure(`postgres://callbook:s3cret@127.0.0.1:${port}/calls`)
    expect(performance.now() - began).toBeLessThan(5000)
    expect(error).toMatchObject({ code: 'unreachable', message: expect.stringContaining(`127.0.0.1:${port}`) })
    silent.close()
  })

  it.each(['postgres://callbook:s3cret@127.0.0.1:1/calls', 'postgres://callbook:s3cret@[/calls'])(
    'keeps the password of %s to itself',
    async (url) => {
      const error = await failure(url)
      expect(error).toMatchObject({ code: 'unreachable', message: expect.stringContaining('DATABASE_URL') })
      expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('s3cret')
    },
  )
})

async function failure(url: string): Promise<unknown> {
  return createDb({ kind: 'postgres', url }).then(
    () => undefined,
    (error: unknown) => error,
  )
}

async function history(db: Db): Promise<string[]> {
  const rows = await db.prisma.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM "_prisma_migrations" ORDER BY started_at`
  return rows.map((row) => row.migration_name)
}
