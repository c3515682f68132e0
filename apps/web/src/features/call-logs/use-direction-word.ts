import type { CallDirection } from '@callbook/schema'
import { useExtracted } from 'next-intl'

/** The word for which way a call went. */
export const useDirectionWord = (): ((direction: CallDirection) => string) => {
  const t = useExtracted()
  return (direction) => {
    switch (direction) {
      case 'inbound':
        return t('Inbound')
      case 'outbound':
        return t('Outbound')
      case 'unknown':
        return t('Unknown')
    }
  }
}
