/** Why a sign-in failed, and what to do. `status` is the answer's, 0 when there was none; `code` its reason. */
export const signInRefusal = (status: number, code?: string): string => {
  if (code === 'DEACTIVATED') return 'Your user was deactivated. Ask an admin of your company.'
  if (status === 400 || status === 401) return 'The e-mail address or the password is wrong.'
  if (status === 429) return 'Too many tries. Wait a minute, then try again.'
  if (status === 403) return 'This address is not the one Callbook is set up for. Ask your admin to check BASE_URL.'
  if (status >= 500) return 'The server could not sign you in. Try again in a moment.'
  return 'The server did not answer. Check the connection, then try again.'
}
