'use client'

import { TZDate } from '@date-fns/tz'
import { useInfiniteQuery } from '@tanstack/react-query'
import { addDays } from 'date-fns'
import { useExtracted } from 'next-intl'

import { bdi } from '@/i18n/bdi.tsx'
import { Button } from '@/components/ui/button.tsx'
import { QueryRows } from '@/features/settings/query-rows.tsx'
import { NoRows, Row, Rows } from '@/features/settings/rows.tsx'
import { useAuditChanges } from '@/features/settings/use-audit-changes.ts'
import { useAuditSentence } from '@/features/settings/use-audit-sentence.tsx'
import { useTimeZone } from '@/features/time/reader-clock.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { AuditFilters } from './audit-filters.tsx'
import { useAuditFilters } from './use-audit-filters.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

/** The first instant of a day in a zone, some days later; undefined where it is no day. */
const dayStart = (date: string | null, timeZone: string, days = 0): string | undefined => {
  if (date === null || !DATE.test(date)) return undefined
  const start = new TZDate(`${date}T00:00:00`, timeZone)
  return Number.isNaN(start.getTime()) ? undefined : new Date(addDays(start, days).getTime()).toISOString()
}

/** The audit trail, as far as one asked for it. */
export const AuditList = () => {
  const t = useExtracted()
  const auditSentence = useAuditSentence()
  const auditChanges = useAuditChanges()
  const trpc = useTRPC()
  const timeZone = useTimeZone()
  const [filters, setFilters] = useAuditFilters()
  const since = dayStart(filters.from, timeZone)
  const until = dayStart(filters.to, timeZone, 1)
  const query = useInfiniteQuery(
    trpc.audit.list.infiniteQueryOptions(
      {
        ...(filters.user !== null && { user_id: filters.user }),
        ...(filters.kind !== null && { object_type: filters.kind }),
        ...(since !== undefined && { since }),
        ...(until !== undefined && { until }),
      },
      {
        getNextPageParam: ({ next_cursor }) => next_cursor ?? undefined,
        placeholderData: (before) => before,
        staleTime: 0,
      },
    ),
  )
  const isFiltered = Object.values(filters).some((value) => value !== null)
  return (
    <div className="grid grid-cols-1 gap-5">
      <AuditFilters filters={filters} onChange={setFilters} />
      <QueryRows query={query}>
        {({ pages }) => {
          const events = pages.flatMap((page) => page.events)
          if (events.length === 0) {
            return (
              <NoRows>{isFiltered ? t('Nothing was found. Clear the filters to see all.') : t('Nothing yet.')}</NoRows>
            )
          }
          return (
            <>
              <Rows label={t('Audit trail')}>
                {events.map((event) => (
                  <Row
                    key={event.id}
                    title={<span className="min-w-0 font-normal break-words">{auditSentence(event)}</span>}
                    details={
                      <>
                        <When instant={event.add_time} />
                        {event.source !== null && (
                          <span>{t.rich('with <bdi>{source}</bdi>', { source: event.source, bdi })}</span>
                        )}
                        {auditChanges(event).map((change) => (
                          <span key={change} className="break-words">
                            {change}
                          </span>
                        ))}
                      </>
                    }
                  />
                ))}
              </Rows>
              {query.hasNextPage && (
                <Button className="mt-4" disabled={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {query.isFetchingNextPage ? t('Loading…') : t('Show older')}
                </Button>
              )}
            </>
          )
        }}
      </QueryRows>
    </div>
  )
}
