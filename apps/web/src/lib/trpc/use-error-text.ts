import { useExtracted } from 'next-intl'

import { errorCode } from './error-code.ts'

/** Tells a person about a failed request: the server's own words, or that it could not be reached. */
export const useErrorText = (): ((error: unknown) => string) => {
  const t = useExtracted()
  return (error) => {
    if (errorCode(error) !== undefined && error instanceof Error) return error.message
    return t('The server did not answer. Check the connection, then try again.')
  }
}
