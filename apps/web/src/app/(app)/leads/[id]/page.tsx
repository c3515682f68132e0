import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { LeadDetail } from '@/features/leads/lead-detail.tsx'
import { leadTimeline } from '@/features/leads/lead-queries.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

interface LeadPageProps {
  readonly params: Promise<{ id: string }>
}

const findLead = cache(async (id: string) => {
  const { client } = await serverTrpc()
  try {
    return await client.leads.get.query({ id })
  } catch (error) {
    if (['NOT_FOUND', 'BAD_REQUEST'].includes(errorCode(error) ?? '')) notFound()
    throw error
  }
})

export const generateMetadata = async ({ params }: LeadPageProps): Promise<Metadata> => {
  await requireSession()
  const lead = await findLead((await params).id)
  return { title: lead.title }
}

const LeadPage = async ({ params }: LeadPageProps) => {
  const [{ queryClient, trpc }] = await Promise.all([serverTrpc(), requireSession()])
  const lead = await findLead((await params).id)
  queryClient.setQueryData(trpc.leads.get.queryKey({ id: lead.id }), lead)
  await queryClient.prefetchInfiniteQuery(leadTimeline(trpc, lead.id))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <LeadDetail key={lead.id} initial={lead} />
    </HydrationBoundary>
  )
}

export default LeadPage
