import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { readerZone } from '@/features/time/reader-zone.ts'
import { dayOf } from '@/lib/time/day.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { toInsightsFilter } from './insights-filter.ts'
import { InsightsView } from './insights-view.tsx'
import { loadInsightsParams } from './search-params.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Insights') }
}

const InsightsPage = async ({ searchParams }: PageProps<'/insights'>) => {
  const [timeZone, { queryClient, trpc }, params] = await Promise.all([
    readerZone(),
    serverTrpc(),
    loadInsightsParams(searchParams),
  ])
  const filter = toInsightsFilter(params, { today: dayOf(Date.now(), timeZone), timeZone })
  // A failure is not thrown: the browser tries again, and says what is wrong.
  await Promise.all([
    queryClient.prefetchQuery(trpc.insights.overview.queryOptions(filter)),
    queryClient.prefetchQuery(trpc.insights.byRep.queryOptions(filter)),
    queryClient.prefetchQuery(trpc.insights.byHour.queryOptions(filter)),
    queryClient.prefetchQuery(trpc.insights.reps.queryOptions()),
    ...(['person_id', 'org_id'] as const).flatMap((field) => {
      const id = filter[field]
      return id === undefined
        ? []
        : [queryClient.prefetchQuery(trpc.callLogs.filterChoices.queryOptions({ field, ids: [id] }))]
    }),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <InsightsView />
    </HydrationBoundary>
  )
}

export default InsightsPage
