import { TRPCClientError } from '@trpc/client'

/** The code of a procedure's refusal, such as `NOT_FOUND`; undefined when no answer came at all. */
export const errorCode = (error: unknown): string | undefined => {
  if (!(error instanceof TRPCClientError)) return undefined
  const data: unknown = error.data
  return typeof data === 'object' && data !== null && 'code' in data && typeof data.code === 'string'
    ? data.code
    : undefined
}

/** What to tell a person about a failed request: the server's own words, or that it could not be reached. */
export const errorText = (error: unknown): string => {
  if (errorCode(error) !== undefined && error instanceof Error) return error.message
  return 'The server did not answer. Check the connection, then try again.'
}
