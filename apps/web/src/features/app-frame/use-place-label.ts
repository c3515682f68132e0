import { useExtracted } from 'next-intl'

import type { Place } from './places.ts'

/** What a part of the app is called. */
export const usePlaceLabel = (): ((href: Place['href']) => string) => {
  const t = useExtracted()
  return (href) => {
    switch (href) {
      case '/calls':
        return t('Calls')
      case '/inbox':
        return t('Inbox')
      case '/people':
        return t('People')
      case '/organizations':
        return t('Organizations')
      case '/deals':
        return t('Deals')
      case '/leads':
        return t('Leads')
      case '/activities':
        return t('Activities')
      case '/insights':
        return t('Insights')
    }
  }
}
