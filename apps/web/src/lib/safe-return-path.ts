/** Where a person is sent when nothing else was asked for. */
export const HOME_PATH = '/calls'

/**
 * The path to return to after signing in: only a path of this very origin, so that a link to the sign-in page can send
 * nobody elsewhere.
 */
export const safeReturnPath = (next: string | undefined): string => {
  // Browsers read a backslash as a slash and skip tabs and line ends: `/\evil.example` and `/\t/evil.example`.
  if (!next?.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(next)) return HOME_PATH
  const { pathname, search } = new URL(next, 'http://here.invalid')
  return pathname === '/sign-in' || pathname.startsWith('//') ? HOME_PATH : pathname + search
}
