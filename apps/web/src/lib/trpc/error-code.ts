import { TRPCClientError } from '@trpc/client'

/** The code of a procedure's refusal, such as `NOT_FOUND`; undefined when no answer came at all. */
export const errorCode = (error: unknown): string | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string'
    ? data.code
    : undefined
}
