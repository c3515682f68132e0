import { useExtracted } from 'next-intl'

import type { ImportField } from './import-fields.ts'

/** What a field that a column can hold is called. */
export const useImportLabel = (): ((field: ImportField) => string) => {
  const t = useExtracted()
  return (field) => {
    switch (field) {
      case 'outcome':
        return t('Outcome')
      case 'to_phone_number':
        return t('Number called')
      case 'start_time':
        return t('Start, in UTC')
      case 'end_time':
        return t('End, in UTC')
      case 'from_phone_number':
        return t('Calling number')
      case 'duration':
        return t('Duration, in seconds')
      case 'subject':
        return t('Subject')
      case 'note':
        return t({ message: 'Note', description: 'what was written about a call' })
      case 'user_id':
        return t('Owner (ID)')
      case 'person_id':
        return t('Person (ID)')
      case 'org_id':
        return t('Organization (ID)')
      case 'deal_id':
        return t('Deal (ID)')
      case 'lead_id':
        return t('Lead (ID)')
    }
  }
}
