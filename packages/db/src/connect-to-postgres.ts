import pg from 'pg'
import { DbError, errorCode } from './db-error.ts'

/** Milliseconds to wait for a connection. */
export const connectTimeout = 4000

/**
 * What every session runs first. The adapter sends and reads instants without their zone, so it must be UTC; and the
 * migrations do not say in which schema they work. By statement, not by start-up options: poolers refuse those.
 */
export const sessionSettings = `SET timezone = 'UTC'; SET search_path = public`

/**
 * One connection, outside any pool.
 *
 * @throws DbError `unreachable`
 */
export async function connectToPostgres(url: string): Promise<pg.Client> {
  const client = newClient(url)
  // A connection lost later fails the query that is running; without a listener, Node would end the process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(sessionSettings)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    throw unreachable(client, error)
  }
}

function newClient(url: string): pg.Client {
  try {
    return new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: connectTimeout,
      application_name: 'callbook-migrate',
    })
  } catch {
    // Its error quotes the URL, password included, so it is not passed on as the cause.
    throw new DbError('unreachable', 'DATABASE_URL is not a URL; write it as postgres://user:password@host:5432/name.')
  }
}

function unreachable(client: pg.Client, error: unknown): DbError {
  const { host, port, user, database } = client
  return new DbError('unreachable', `${reason()} at ${host}:${port}, the server of DATABASE_URL; ${fix()}.`, {
    cause: error,
  })

  function reason(): string {
    switch (errorCode(error)) {
      case INVALID_PASSWORD:
      case INVALID_AUTHORIZATION:
        return `PostgreSQL refused the sign-in of "${user}"`
      case UNKNOWN_DATABASE:
        return `There is no database "${database}"`
      default:
        return 'PostgreSQL does not answer'
    }
  }

  function fix(): string {
    switch (errorCode(error)) {
      case INVALID_PASSWORD:
      case INVALID_AUTHORIZATION:
        return 'check the user and the password'
      case UNKNOWN_DATABASE:
        return 'create it, or correct the name'
      default:
        return `start it, or correct the address (${error instanceof Error ? error.message : String(error)})`
    }
  }
}

const INVALID_AUTHORIZATION = '28000'
const INVALID_PASSWORD = '28P01'
const UNKNOWN_DATABASE = '3D000'
