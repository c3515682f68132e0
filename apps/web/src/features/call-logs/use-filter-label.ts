import { useExtracted } from 'next-intl'

import type { FilterName } from './filters.ts'

/** What a filter is called. */
export const useFilterLabel = (): ((name: FilterName) => string) => {
  const t = useExtracted()
  return (name) => {
    switch (name) {
      case 'date':
        return t('Date')
      case 'outcome':
        return t('Outcome')
      case 'user_id':
        return t({ message: 'Rep', description: 'sales representative' })
      case 'direction':
        return t('Direction')
      case 'person_id':
        return t('Person')
      case 'org_id':
        return t('Organization')
      case 'deal_id':
        return t('Deal')
      case 'number':
        return t('Number')
      case 'duration':
        return t('Duration')
      case 'has_recording':
        return t('Recording')
      case 'has_note':
        return t('Note')
      case 'include_hidden':
        return t('Hidden numbers')
    }
  }
}
