/** What a token or an app may do, in one short piece. Null: everything its user may. */
export const scopeWords = (scopes: readonly string[] | null): string => {
  if (scopes === null) return 'everything its user may do'
  return scopes.join(', ')
}
