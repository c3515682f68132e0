import { useExtracted } from 'next-intl'

import type { FilterName } from './filters.ts'

/** What the panel says in which a filter is set. */
export const useFilterTitle = (): ((name: FilterName) => string) => {
  const t = useExtracted()
  return (name) => {
    switch (name) {
      case 'date':
        return t('Filter by date')
      case 'outcome':
        return t('Filter by outcome')
      case 'user_id':
        return t({ message: 'Filter by rep', description: 'sales representative' })
      case 'direction':
        return t('Filter by direction')
      case 'person_id':
        return t('Filter by person')
      case 'org_id':
        return t('Filter by organization')
      case 'deal_id':
        return t('Filter by deal')
      case 'number':
        return t('Filter by number')
      case 'duration':
        return t('Filter by duration')
      case 'has_recording':
        return t('Filter by recording')
      case 'has_note':
        return t('Filter by note')
      case 'include_hidden':
        return t('Filter by hidden numbers')
    }
  }
}
