import { useExtracted } from 'next-intl'

import type { InboxNumber } from './inbox-queries.ts'

/** Why a number waits, in few words. */
export const useWhyItWaits = (): ((number: Pick<InboxNumber, 'persons' | 'person_name'>) => string) => {
  const t = useExtracted()
  return ({ persons, person_name }) => {
    if (persons === 0) return t('Nobody has this number')
    if (persons === 1 && person_name !== null) return t('Probably {name}', { name: person_name })
    return t('{count, plural, one {# person has it} other {# people share it}}', { count: persons })
  }
}
