'use client'

import type { CallLogFilterWire } from '@callbook/schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useExtracted, useFormatter } from 'next-intl'
import { useMemo } from 'react'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { spellTalkTime } from '@/lib/time/spell-talk-time.ts'

import { usePendingDeletes } from '@/features/undo/pending-deletes.ts'
import { POLL_MS } from './call-log-pages.ts'
import { type Counted, withoutDeleted } from './without-deleted.ts'

/**
 * How many calls the filter finds, and how long they were. The old numbers stay until the new ones are there.
 *
 * @param calls those of the filter that may have been deleted a moment ago
 */
export const useCallTotals = (filter: CallLogFilterWire, calls: readonly Counted[]) => {
  const trpc = useTRPC()
  const { data, dataUpdatedAt, isPlaceholderData } = useQuery(
    trpc.callLogs.totals.queryOptions(filter, {
      placeholderData: keepPreviousData,
      staleTime: 10_000,
      // The list finds back by itself, and so do its numbers.
      refetchInterval: ({ state }) => state.status === 'error' && POLL_MS,
    }),
  )
  const deleted = usePendingDeletes()
  const totals = useMemo(
    () => data && (deleted.size === 0 ? data : withoutDeleted(data, dataUpdatedAt, calls, deleted)),
    [data, dataUpdatedAt, calls, deleted],
  )
  return { totals, isStale: isPlaceholderData }
}

interface CallTotalsProps {
  readonly totals: { readonly count: number; readonly talk_time: number } | undefined
  readonly isStale: boolean
}

export const CallTotals = ({ totals, isStale }: CallTotalsProps) => {
  const t = useExtracted()
  const format = useFormatter()
  return (
    <output
      className="figures shrink-0 text-sm whitespace-nowrap text-ink-3 transition-opacity aria-busy:opacity-50"
      aria-busy={isStale}
    >
      {totals &&
        t('{count, plural, one {# call} other {# calls}} · {time}', {
          count: totals.count,
          time: spellTalkTime(totals.talk_time, format),
        })}
    </output>
  )
}
