const BRAND = Symbol.for('callbook.AppError')

/** What can go wrong, and how each door says it: the one table of errors. */
export const APP_ERROR_KINDS = {
  bad_request: { status: 400, trpc: 'BAD_REQUEST' },
  unauthorized: { status: 401, trpc: 'UNAUTHORIZED' },
  forbidden: { status: 403, trpc: 'FORBIDDEN' },
  not_found: { status: 404, trpc: 'NOT_FOUND' },
  method_not_allowed: { status: 405, trpc: 'METHOD_NOT_SUPPORTED' },
  conflict: { status: 409, trpc: 'CONFLICT' },
  // tRPC has no code for 410.
  gone: { status: 410, trpc: 'NOT_FOUND' },
  payload_too_large: { status: 413, trpc: 'PAYLOAD_TOO_LARGE' },
  range_not_satisfiable: { status: 416, trpc: 'BAD_REQUEST' },
  internal: { status: 500, trpc: 'INTERNAL_SERVER_ERROR' },
  unavailable: { status: 503, trpc: 'SERVICE_UNAVAILABLE' },
} as const
export type AppErrorKind = keyof typeof APP_ERROR_KINDS

/**
 * What a use-case throws when it refuses. `message` is shown to the caller (the wire's `error`), `hint` says how to
 * solve it (the wire's `error_info`; absent: the operation's documented text).
 */
export class AppError extends Error {
  readonly kind: AppErrorKind
  readonly hint: string | undefined
  // A brand instead of instanceof: Next bundles its own copy of this class, and both copies meet in one process.
  readonly [BRAND] = true

  constructor(kind: AppErrorKind, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'AppError'
    this.kind = kind
    this.hint = options.hint
  }
}

export const isAppError = (error: unknown): error is AppError =>
  typeof error === 'object' && error !== null && BRAND in error
