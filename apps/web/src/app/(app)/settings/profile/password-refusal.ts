/** Why a password could not be changed. `status` is the answer's, 0 when there was none; `code` its reason. */
export const passwordRefusal = (status: number, code?: string): string => {
  if (code === 'INVALID_PASSWORD') return 'That is not your current password.'
  if (status === 429) return 'Too many tries. Wait a minute, then try again.'
  if (status === 401) return 'You are no longer signed in. Sign in, then try again.'
  if (status === 0) return 'The server did not answer. Check the connection, then try again.'
  return 'The password could not be changed. Try again in a moment.'
}
