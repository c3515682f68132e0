import { useExtracted } from 'next-intl'

import type { ListHref } from './use-list-words.ts'

/** The lists whose records have pages of their own. */
export type RecordsHref = Exclude<ListHref, '/activities'>

interface RecordWords {
  readonly deleteIt: string
  /** The same on the button that does it. */
  readonly deleteNow: string
  readonly deleteQuestion: string
  readonly isNotHere: string
  readonly goToList: string
}

/** What is said of a record, by the list it is in. */
export const useRecordWords = (href: RecordsHref): RecordWords => {
  const t = useExtracted()
  switch (href) {
    case '/people':
      return {
        deleteIt: t('Delete the person'),
        deleteNow: t('Delete person'),
        deleteQuestion: t('Delete this person?'),
        isNotHere: t('This person is not here'),
        goToList: t('Go to people'),
      }
    case '/organizations':
      return {
        deleteIt: t('Delete the organization'),
        deleteNow: t('Delete organization'),
        deleteQuestion: t('Delete this organization?'),
        isNotHere: t('This organization is not here'),
        goToList: t('Go to organizations'),
      }
    case '/deals':
      return {
        deleteIt: t('Delete the deal'),
        deleteNow: t('Delete deal'),
        deleteQuestion: t('Delete this deal?'),
        isNotHere: t('This deal is not here'),
        goToList: t('Go to deals'),
      }
    case '/leads':
      return {
        deleteIt: t('Delete the lead'),
        deleteNow: t('Delete lead'),
        deleteQuestion: t('Delete this lead?'),
        isNotHere: t('This lead is not here'),
        goToList: t('Go to leads'),
      }
  }
}
