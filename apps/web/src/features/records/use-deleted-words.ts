import { useExtracted } from 'next-intl'

import type { ListHref } from './use-list-words.ts'

/** Where what can be deleted with undo is; a note is on a record. */
export type DeletedHref = ListHref | '/notes'

interface DeletedWords {
  readonly isDeleted: string
  readonly isNotDeleted: (reason: string) => string
}

/** What is said of a record that was deleted, or could not be, by where it is. */
export const useDeletedWords = (href: DeletedHref): DeletedWords => {
  const t = useExtracted()
  switch (href) {
    case '/people':
      return {
        isDeleted: t('The person is deleted'),
        isNotDeleted: (reason) => t('The person is not deleted. {reason}', { reason }),
      }
    case '/organizations':
      return {
        isDeleted: t('The organization is deleted'),
        isNotDeleted: (reason) => t('The organization is not deleted. {reason}', { reason }),
      }
    case '/deals':
      return {
        isDeleted: t('The deal is deleted'),
        isNotDeleted: (reason) => t('The deal is not deleted. {reason}', { reason }),
      }
    case '/leads':
      return {
        isDeleted: t('The lead is deleted'),
        isNotDeleted: (reason) => t('The lead is not deleted. {reason}', { reason }),
      }
    case '/activities':
      return {
        isDeleted: t('The activity is deleted'),
        isNotDeleted: (reason) => t('The activity is not deleted. {reason}', { reason }),
      }
    case '/notes':
      return {
        isDeleted: t('The note is deleted'),
        isNotDeleted: (reason) => t('The note is not deleted. {reason}', { reason }),
      }
  }
}
