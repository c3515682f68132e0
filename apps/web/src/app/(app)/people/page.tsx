import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'
import type { SearchParams } from 'nuqs/server'

import { peoplePages } from '@/features/people/people-queries.ts'
import { PeopleList } from '@/features/people/people-list.tsx'
import { loadListParams } from '@/features/records/list-params.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('People') }
}

const PeoplePage = async ({ searchParams }: { searchParams: Promise<SearchParams> }) => {
  const [{ queryClient, trpc }, params] = await Promise.all([
    serverTrpc(),
    loadListParams(searchParams),
    requireSession(),
  ])
  // A failure is not thrown: the browser tries again, and says what is wrong.
  await queryClient.prefetchInfiniteQuery(peoplePages(trpc, params))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <PeopleList />
    </HydrationBoundary>
  )
}

export default PeoplePage
