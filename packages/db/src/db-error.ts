/**
 * Why a database could not be opened, or does not answer any more:
 * - `unreachable`: no Postgres answers there, or it turns the sign-in away;
 * - `locked`: another process has the data folder, or is migrating the database;
 * - `unwritable`: the data folder cannot be made or written;
 * - `damaged`: the data folder holds something else than a database;
 * - `migration_failed`: a migration did not apply;
 * - `stopped`: the embedded database gave up while it was open, because it could not write. What it answered is safe.
 */
export type DbErrorCode = 'unreachable' | 'locked' | 'unwritable' | 'damaged' | 'migration_failed' | 'stopped'

/**
 * The one error of `createDb`; queries throw Prisma's. The message is a sentence for the operator: it names the variable or folder and what to
 * do, and never holds the password of a URL.
 */
export class DbError extends Error {
  override readonly name = 'DbError'
  readonly code: DbErrorCode

  constructor(code: DbErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** True for a `DbError`, also for one of another copy of this module, as Next's bundle holds one. */
export function isDbError(error: unknown): error is DbError {
  return error instanceof Error && error.name === 'DbError' && 'code' in error
}

/** The `code` of an error of Node, Postgres or SQLite. */
export function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
