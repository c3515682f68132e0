'use client'

import type { CallLogFilterWire } from '@callbook/schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useExtracted, useFormatter } from 'next-intl'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { spellTalkTime } from '@/lib/time/spell-talk-time.ts'

/** How many calls the filter finds, and how long they were. The old numbers stay until the new ones are there. */
export const useCallTotals = (filter: CallLogFilterWire) => {
  const trpc = useTRPC()
  return useQuery(trpc.callLogs.totals.queryOptions(filter, { placeholderData: keepPreviousData, staleTime: 10_000 }))
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
