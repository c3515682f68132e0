'use client'

import { useQuery } from '@tanstack/react-query'
import { Info } from 'lucide-react'
import type { Route } from 'next'
import { useExtracted } from 'next-intl'
import Link from 'next/link'

import { Outcome } from '@/features/call-logs/outcome.tsx'
import { useSettled } from '@/features/search/use-settled.ts'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

interface SimilarCallsProps {
  readonly to_phone_number: string
  /** ISO 8601, to the minute, so that it does not change all the time. */
  readonly start_time: string
}

/** Says when the call seems to be logged already. It does not stand in the way. */
export const SimilarCalls = ({ to_phone_number, start_time }: SimilarCallsProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const number = useSettled(to_phone_number.trim(), 250)
  const start = useSettled(start_time, 250)
  const { data } = useQuery(
    trpc.callLogs.similar.queryOptions(
      { to_phone_number: number, start_time: start },
      { enabled: number.length > 2 && start !== '', staleTime: 0 },
    ),
  )
  const [call] = data ?? []
  return (
    <output className="contents">
      {call && (
        <span className="flex flex-wrap items-center gap-x-2 rounded-md bg-hover px-3 py-2 text-sm">
          <Info aria-hidden className="size-4 text-ink-3" />
          {t('You have logged a call with this number at this minute already:')}
          <Link
            href={`/calls/${call.id}` as Route}
            target="_blank"
            className="flex items-center gap-2 rounded-sm underline-offset-4 hover:underline"
          >
            <Outcome outcome={call.outcome} />
            <When instant={call.start_time} tabIndex={-1} />
          </Link>
        </span>
      )}
    </output>
  )
}
