'use client'

import { useQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useExtracted } from 'next-intl'
import Link from 'next/link'

import { Outcome } from '@/features/call-logs/outcome.tsx'
import { When } from '@/features/time/when.tsx'
import { Duration } from '@/features/time/duration.tsx'
import { bdi } from '@/i18n/bdi.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

interface EarlierCallsProps {
  readonly id: string
  /** Whom the calls were with: a name, where there is one. */
  readonly name: string | undefined
}

/** The calls before this one with the same person or number. Nothing where there are none. */
export const EarlierCalls = ({ id, name }: EarlierCallsProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const { data } = useQuery(trpc.callLogs.earlierWith.queryOptions({ id }))
  if (!data || data.call_logs.length === 0) return null
  return (
    <section className="border-t border-line pt-3">
      <h2 className="mb-1 text-sm wrap-anywhere text-ink-3">
        {name === undefined ? t('Earlier with this number') : t.rich('Earlier with <bdi>{name}</bdi>', { name, bdi })}
        {data.has_more && (
          <>
            {' · '}
            {t({
              message: 'the last {count, number}',
              description: 'how many of the earlier calls are listed, where there are more',
              values: { count: data.call_logs.length },
            })}
          </>
        )}
      </h2>
      <ul>
        {data.call_logs.map((call) => (
          <li key={call.id} className="border-b border-line last:border-0">
            <div className="flex items-center gap-x-3 py-1.5 text-sm max-md:flex-wrap max-md:py-2.5">
              <span className="w-28 shrink-0 text-ink-2">
                <When instant={call.start_time} />
              </span>
              <Link
                href={`/calls/${call.id}` as Route}
                prefetch={false}
                className="rounded-sm decoration-line-strong underline-offset-4 hover:underline"
              >
                <Outcome outcome={call.outcome} />
              </Link>
              <span className="figures text-ink-2">
                <Duration seconds={call.duration} />
              </span>
              <bdi className="ml-auto min-w-0 truncate text-ink-3">{call.user_name}</bdi>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
