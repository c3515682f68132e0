import { useExtracted } from 'next-intl'

import type { ActivityView } from './activity-queries.ts'

interface ActivityViewWords {
  readonly name: string
  /** What it says when there is nothing in it. */
  readonly nothing: string
}

/** What a part of the list of activities is called. */
export const useActivityViewWords = (): ((view: ActivityView) => ActivityViewWords) => {
  const t = useExtracted()
  return (view) => {
    switch (view) {
      case 'todo':
        return { name: t('To do'), nothing: t('Nothing to do') }
      case 'overdue':
        return { name: t('Overdue'), nothing: t('Nothing is overdue') }
      case 'today':
        return { name: t('Today'), nothing: t('Nothing left for today') }
      case 'week':
        return { name: t('This week'), nothing: t('Nothing this week') }
      case 'done':
        return { name: t('Done'), nothing: t('Nothing done yet') }
    }
  }
}
