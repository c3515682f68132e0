import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'

import { activityPages } from '@/features/activities/activity-queries.ts'
import { ActivityList } from '@/features/activities/activity-list.tsx'
import { readerZone } from '@/features/time/reader-zone.ts'
import { loadListParams } from '@/features/records/list-params.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { dayOf } from '@/lib/time/day.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Activities') }
}

const ActivitiesPage = async ({ searchParams }: { searchParams: Promise<SearchParams> }) => {
  const [{ queryClient, trpc }, params] = await Promise.all([
    serverTrpc(),
    loadListParams(searchParams),
    requireSession(),
  ])
  // A failure is not thrown: the browser tries again, and says what is wrong.
  const today = dayOf(Date.now(), await readerZone())
  await queryClient.prefetchInfiniteQuery(activityPages(trpc, params, today))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <ActivityList />
    </HydrationBoundary>
  )
}

export default ActivitiesPage
