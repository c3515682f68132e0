import { useExtracted } from 'next-intl'

import type { Period } from './periods.ts'

/** The words for a period. */
export const usePeriodWord = (): ((period: Period) => string) => {
  const t = useExtracted()
  return (period) => {
    switch (period) {
      case 'today':
        return t('Today')
      case 'yesterday':
        return t('Yesterday')
      case '7d':
        return t('Last 7 days')
      case '30d':
        return t('Last 30 days')
      case 'month':
        return t('This month')
      case 'last_month':
        return t('Last month')
    }
  }
}
