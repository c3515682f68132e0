'use client'

import type { CallLogFilterWire } from '@callbook/schema'
import { keepPreviousData, useQuery } from '@tanstack/react-query'

import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { spellTalkTime } from '@/lib/time/spell-talk-time.ts'

const NUMBER = new Intl.NumberFormat('en')

/** How many calls the filter finds, and how long they were. The old numbers stay until the new ones are there. */
export const useCallTotals = (filter: CallLogFilterWire) => {
  const trpc = useTRPC()
  return useQuery(trpc.callLogs.totals.queryOptions(filter, { placeholderData: keepPreviousData, staleTime: 10_000 }))
}

export const CallTotals = ({
  totals,
  isStale,
}: {
  totals: { count: number; talk_time: number } | undefined
  isStale: boolean
}) => (
  <output
    className="figures shrink-0 text-sm whitespace-nowrap text-ink-3 transition-opacity aria-busy:opacity-50"
    aria-busy={isStale}
  >
    {totals &&
      `${NUMBER.format(totals.count)} ${totals.count === 1 ? 'call' : 'calls'} · ${spellTalkTime(totals.talk_time)}`}
  </output>
)
