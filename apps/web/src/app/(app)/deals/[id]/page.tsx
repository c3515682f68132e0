import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { DealDetail } from '@/features/deals/deal-detail.tsx'
import { dealTimeline } from '@/features/deals/deal-queries.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

interface DealPageProps {
  readonly params: Promise<{ id: string }>
}

const findDeal = cache(async (id: string) => {
  const { client } = await serverTrpc()
  try {
    return await client.deals.get.query({ id })
  } catch (error) {
    if (['NOT_FOUND', 'BAD_REQUEST'].includes(errorCode(error) ?? '')) notFound()
    throw error
  }
})

export const generateMetadata = async ({ params }: DealPageProps): Promise<Metadata> => {
  await requireSession()
  const deal = await findDeal((await params).id)
  return { title: deal.title }
}

const DealPage = async ({ params }: DealPageProps) => {
  const [{ queryClient, trpc }] = await Promise.all([serverTrpc(), requireSession()])
  const deal = await findDeal((await params).id)
  queryClient.setQueryData(trpc.deals.get.queryKey({ id: deal.id }), deal)
  await queryClient.prefetchInfiniteQuery(dealTimeline(trpc, deal.id))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <DealDetail key={deal.id} initial={deal} />
    </HydrationBoundary>
  )
}

export default DealPage
