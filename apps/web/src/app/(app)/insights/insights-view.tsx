'use client'

import { useExtracted, useFormatter } from 'next-intl'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'

import { PageHeader } from '@/components/page-header.tsx'
import { QueryFailed } from '@/components/query-failed.tsx'
import { useTimeZone, useToday } from '@/features/time/reader-clock.tsx'
import { cn } from '@/lib/cn.ts'
import { formatFullDay } from '@/lib/time/day.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { DaysSection, HoursSection, LeaderboardSection, OutcomesSection } from './charts.tsx'
import { FilterBar, useInsightsFilters } from './filter-bar.tsx'
import { FourNumbers } from './four-numbers.tsx'
import { isNarrowed, toInsightsFilter } from './insights-filter.ts'
import { ChartSkeleton, InsightsSkeleton, RowsSkeleton } from './insights-skeleton.tsx'
import { NoCalls } from './no-calls.tsx'
import { OutcomePatterns } from './outcome-patterns.tsx'

interface PartProps<Data> {
  readonly query: { data: Data | undefined; error: unknown; isError: boolean; refetch: () => unknown }
  readonly loading: ReactNode
  readonly children: (data: Data) => ReactNode
}

/** A part of the page that has its own answer: its place while it is on its way, or what went wrong. */
const Part = <Data,>({ query, loading, children }: PartProps<Data>) => {
  const t = useExtracted()
  if (query.data !== undefined) return children(query.data)
  if (!query.isError) return <div className="border-t border-line px-4 py-5 md:px-5">{loading}</div>
  return <QueryFailed title={t('These numbers could not be loaded')} query={query} />
}

/** How the calls of a period went. */
export const InsightsView = () => {
  const t = useExtracted()
  const format = useFormatter()
  const trpc = useTRPC()
  const timeZone = useTimeZone()
  const today = useToday()
  const [params] = useInsightsFilters()
  const filter = toInsightsFilter(params, { today, timeZone })
  const kept = { placeholderData: keepPreviousData }
  const overview = useQuery({ ...trpc.insights.overview.queryOptions(filter), ...kept })
  const byRep = useQuery({ ...trpc.insights.byRep.queryOptions(filter), ...kept })
  const byHour = useQuery({ ...trpc.insights.byHour.queryOptions(filter), ...kept })
  const noCalls = overview.data?.totals.calls === 0

  return (
    <>
      <PageHeader>
        <h1 className="text-title font-semibold">{t('Insights')}</h1>
        <time className="line-clamp-2 text-sm text-ink-3">
          {filter.from === filter.to
            ? formatFullDay(filter.from, format)
            : `${formatFullDay(filter.from, format)} – ${formatFullDay(filter.to, format)}`}
        </time>
      </PageHeader>
      <FilterBar period={{ from: filter.from, to: filter.to }} today={today} />
      <OutcomePatterns />
      <output className="sr-only">{overview.isFetching ? t('Loading') : ''}</output>
      <Part query={overview} loading={<InsightsSkeleton />}>
        {(data) =>
          noCalls ? (
            <NoCalls overview={data} filtered={isNarrowed(params)} />
          ) : (
            <>
              <div
                aria-busy={overview.isPlaceholderData}
                className={cn('transition-opacity', overview.isPlaceholderData && 'opacity-50')}
              >
                <FourNumbers overview={data} filter={filter} />
              </div>
              <DaysSection days={data.days} filter={filter} stale={overview.isPlaceholderData} />
            </>
          )
        }
      </Part>
      {overview.data && !noCalls && (
        <>
          <Part query={byHour} loading={<ChartSkeleton className="h-72" />}>
            {({ hours }) => <HoursSection hours={hours} filter={filter} stale={byHour.isPlaceholderData} />}
          </Part>
          <Part query={byRep} loading={<RowsSkeleton />}>
            {({ reps }) => (
              <>
                <LeaderboardSection reps={reps} filter={filter} stale={byRep.isPlaceholderData} />
                <OutcomesSection reps={reps} filter={filter} stale={byRep.isPlaceholderData} />
              </>
            )}
          </Part>
        </>
      )}
    </>
  )
}
