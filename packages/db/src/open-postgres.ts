import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { connectTimeout, connectToPostgres, sessionSettings } from './connect-to-postgres.ts'
import type { Db } from './db.ts'
import { DbError, errorCode } from './db-error.ts'
import { deployMigrations } from './deploy-migrations.ts'
import { PrismaClient } from './generated/client.ts'
import { migrations } from './generated/migrations.ts'
import { inTurn } from './in-turn.ts'
import { createStatementNames } from './statement-names.ts'

/** Opens a pool on the Postgres at `url`, after applying the migrations that it lacks. */
export async function openPostgres(url: string, poolSize = 10): Promise<Db> {
  const warnings = await deployToPostgres(url)
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: connectTimeout,
    application_name: 'callbook',
    async onConnect(client) {
      await client.query(sessionSettings)
    },
  })
  // The pool replaces a connection that breaks while idle; without a listener, Node would end the process.
  pool.on('error', () => {})
  // A pooler that shares one session between clients says so in the URL, as Prisma's users know it.
  const shared = new URL(url).searchParams.get('pgbouncer') === 'true'
  const prisma = new PrismaClient({
    adapter: inTurn(new PrismaPg(pool, shared ? {} : { statementNameGenerator: createStatementNames() })),
  })
  await prisma.$connect()
  return {
    prisma,
    kind: 'postgres',
    maxConcurrentWrites: Math.min(2, poolSize),
    durable: true,
    warnings,
    async ping() {
      await pool.query(probe)
    },
    async close() {
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

// pg knows the time-out of a single query, its types do not.
const probe: pg.QueryConfig & { query_timeout: number } = { text: 'SELECT 1', query_timeout: connectTimeout }

// The number that Prisma's own command line locks with, so that it and we exclude each other.
const migrationLock = 72_707_369
const lockTimeout = '60s'

/** Applies the migrations on a connection of its own, one instance after the other. */
async function deployToPostgres(url: string): Promise<string[]> {
  const client = await connectToPostgres(url)
  try {
    await client.query(`SET lock_timeout = '${lockTimeout}'`)
    await client.query('SELECT pg_advisory_lock($1)', [migrationLock])
    return await deployMigrations(
      { run: (script) => client.query(script), query: (sql, values) => client.query(sql, values) },
      migrations,
    )
  } catch (error) {
    if (errorCode(error) !== LOCK_NOT_AVAILABLE) throw error
    throw new DbError(
      'locked',
      `Another instance has been migrating the database of DATABASE_URL for over ${lockTimeout}; see what it waits for, then start again.`,
      { cause: error },
    )
  } finally {
    // The session takes the lock with it.
    await client.end()
  }
}

const LOCK_NOT_AVAILABLE = '55P03'
