import { useExtracted } from 'next-intl'

/** Says why a sign-in failed, and what to do. `status` is the answer's, 0 when there was none; `code` its reason. */
export const useSignInRefusal = (): ((status: number, code?: string) => string) => {
  const t = useExtracted()
  return (status, code) => {
    if (code === 'DEACTIVATED') return t('Your user was deactivated. Ask an admin of your company.')
    if (status === 400 || status === 401) return t('The e-mail address or the password is wrong.')
    if (status === 429) return t('Too many tries. Wait a minute, then try again.')
    if (status === 403) {
      return t('This address is not the one Callbook is set up for. Ask your admin to check BASE_URL.')
    }
    if (status >= 500) return t('The server could not sign you in. Try again in a moment.')
    return t('The server did not answer. Check the connection, then try again.')
  }
}
