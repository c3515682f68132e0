import { setTimeout as wait } from 'node:timers/promises'

import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'

import { CallList } from '@/features/call-logs/call-list.tsx'
import { loadViewParams } from '@/features/call-logs/call-list-params.ts'
import { callLogPages } from '@/features/call-logs/call-log-pages.ts'
import { toCallFilter, toSearch } from '@/features/call-logs/to-search.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { readerZone } from '@/features/time/reader-zone.ts'
import { dayOf } from '@/lib/time/day.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

// Of very many calls, the browser asks for the totals itself: the rows do not wait for them.
const TOTALS_MAY_TAKE_MS = 100

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Calls') }
}

const CallsPage = async ({ searchParams }: { searchParams: Promise<SearchParams> }) => {
  const [session, { queryClient, trpc, client }, view, timeZone] = await Promise.all([
    requireSession(),
    serverTrpc(),
    loadViewParams(searchParams),
    readerZone(),
  ])
  const day = { today: dayOf(Date.now(), timeZone), timeZone }
  // A failure is not thrown: the browser tries again, and says what is wrong.
  await Promise.all([
    queryClient.prefetchInfiniteQuery(callLogPages({ trpc, client }, toSearch(view, day))),
    queryClient.prefetchQuery(trpc.savedViews.list.queryOptions()),
    Promise.race([
      queryClient.prefetchQuery(trpc.callLogs.totals.queryOptions(toCallFilter(view, day))),
      wait(TOTALS_MAY_TAKE_MS),
    ]),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <CallList session={session} />
    </HydrationBoundary>
  )
}

export default CallsPage
