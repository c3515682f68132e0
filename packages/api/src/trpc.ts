import { describeIssues, ERROR_TEXTS } from '@callbook/schema'
import { initTRPC, TRPCError } from '@trpc/server'
import { z } from 'zod'

import { APP_ERROR_KINDS, AppError, isAppError } from './app-error.ts'
import type { Context } from './context.ts'

// By name: a schema of Next's bundle throws that bundle's copy of the class.
const isZodError = (error: unknown): error is z.ZodError =>
  error instanceof z.ZodError || (error instanceof Error && error.name.endsWith('ZodError') && 'issues' in error)

/** Any error a procedure ended in, as the one error that both doors show. Its cause, if any, is for the log. */
export const toAppError = (error: unknown): AppError => {
  const cause = error instanceof TRPCError ? (error.cause ?? error) : error
  if (isAppError(cause)) return cause
  if (isZodError(cause)) return new AppError('bad_request', describeIssues(cause), { cause })
  if (cause instanceof TRPCError && cause.code !== 'INTERNAL_SERVER_ERROR') {
    const kind = (Object.keys(APP_ERROR_KINDS) as (keyof typeof APP_ERROR_KINDS)[]).find(
      (candidate) => APP_ERROR_KINDS[candidate].trpc === cause.code,
    )
    if (kind) return new AppError(kind, cause.message, { cause })
  }
  return new AppError('internal', ERROR_TEXTS.internal, { cause })
}

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const { message, hint } = toAppError(error)
    return { ...shape, message, data: { ...shape.data, hint } }
  },
})

export const router = t.router
export const createCallerFactory = t.createCallerFactory

const toTrpcError = (error: AppError) =>
  new TRPCError({ code: APP_ERROR_KINDS[error.kind].trpc, message: error.message, cause: error })

/** For procedures that anybody may call: `ctx.actor` may be null. */
export const openProcedure = t.procedure.use(async ({ next }) => {
  const result = await next()
  if (!result.ok && isAppError(result.error.cause)) throw toTrpcError(result.error.cause)
  return result
})

/** For procedures that need somebody to act: narrows `ctx.actor` to non-null, and gives each error its tRPC code. */
export const actorProcedure = t.procedure.use(async ({ ctx: { actor }, next }) => {
  if (!actor) throw toTrpcError(new AppError('unauthorized', ERROR_TEXTS.unauthorized))
  const result = await next({ ctx: { actor } })
  // next() resolves to { ok: false } and never rejects: what a use-case threw is in error.cause.
  if (!result.ok && isAppError(result.error.cause)) throw toTrpcError(result.error.cause)
  return result
})
