import { useExtracted } from 'next-intl'

import type { NamedColumn } from './column-layout.ts'

/** What a column is called. */
export const useColumnName = (): ((id: NamedColumn) => string) => {
  const t = useExtracted()
  return (id) => {
    switch (id) {
      case 'when':
        return t('When')
      case 'who':
        return t({ id: 'callWho', message: 'Who', description: 'the person of a call' })
      case 'number':
        return t('Number')
      case 'outcome':
        return t('Outcome')
      case 'duration':
        return t('Duration')
      case 'rep':
        return t({ message: 'Rep', description: 'sales representative' })
      case 'direction':
        return t('Direction')
      case 'subject':
        return t('Subject')
      case 'note':
        return t('Note')
      case 'deal':
        return t('Deal or lead')
    }
  }
}
