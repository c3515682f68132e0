import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import { useExtracted, useFormatter } from 'next-intl'

import { useChangeWords } from './use-change-words.ts'

/** One thing that happened to a call. */
export type HistoryEntry = inferRouterOutputs<AppRouter>['callLogs']['history'][number]

/** Says what happened, as the rest of a sentence that begins with who did it. */
export const useHistoryWords = (): ((entry: HistoryEntry) => string) => {
  const t = useExtracted()
  const format = useFormatter()
  const changeWords = useChangeWords()
  return ({ action, source, changes }) => {
    if (action === 'create') return source ? t('logged the call through {source}', { source }) : t('logged the call')
    const words = changes.map(changeWords)
    const deed = words.length > 0 ? format.list(words) : t('changed the call')
    return source === undefined ? deed : t('{deed} through {source}', { deed, source })
  }
}
