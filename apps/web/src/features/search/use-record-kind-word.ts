import type { RecordKind } from '@callbook/schema'
import { useExtracted } from 'next-intl'

/** The word for a kind of record. */
export const useRecordKindWord = (): ((kind: RecordKind) => string) => {
  const t = useExtracted()
  return (kind) => {
    switch (kind) {
      case 'person':
        return t('Person')
      case 'organization':
        return t('Organization')
      case 'deal':
        return t('Deal')
      case 'lead':
        return t('Lead')
      case 'call':
        return t('Call')
    }
  }
}
