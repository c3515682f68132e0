import { useExtracted } from 'next-intl'

/** Why a password could not be changed. `status` is the answer's, 0 when there was none; `code` its reason. */
export const usePasswordRefusal = (): ((status: number, code?: string) => string) => {
  const t = useExtracted()
  return (status, code) => {
    if (code === 'INVALID_PASSWORD') return t('That is not your current password.')
    if (status === 429) return t('Too many tries. Wait a minute, then try again.')
    if (status === 401) return t('You are no longer signed in. Sign in, then try again.')
    if (status === 0) return t('The server did not answer. Check the connection, then try again.')
    return t('The password could not be changed. Try again in a moment.')
  }
}
