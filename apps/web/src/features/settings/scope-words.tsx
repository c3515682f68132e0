import { useExtracted } from 'next-intl'

/** What a token or an app may do, in one short piece. Null: everything its user may. */
export const ScopeWords = ({ scopes }: { scopes: readonly string[] | null }) => {
  const t = useExtracted()
  if (scopes === null) return <span>{t('everything its user may do')}</span>
  return <span translate="no">{scopes.join(', ')}</span>
}
