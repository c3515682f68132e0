import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { openDeals } from '@/features/deals/deal-queries.ts'
import { OrganizationDetail } from '@/features/organizations/organization-detail.tsx'
import { organizationPeople, organizationTimeline } from '@/features/organizations/organization-queries.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

interface OrganizationPageProps {
  readonly params: Promise<{ id: string }>
}

const findOrganization = cache(async (id: string) => {
  const { client } = await serverTrpc()
  try {
    return await client.organizations.get.query({ id })
  } catch (error) {
    if (['NOT_FOUND', 'BAD_REQUEST'].includes(errorCode(error) ?? '')) notFound()
    throw error
  }
})

export const generateMetadata = async ({ params }: OrganizationPageProps): Promise<Metadata> => {
  await requireSession()
  const organization = await findOrganization((await params).id)
  return { title: organization.name }
}

const OrganizationPage = async ({ params }: OrganizationPageProps) => {
  const [{ queryClient, trpc }] = await Promise.all([serverTrpc(), requireSession()])
  const organization = await findOrganization((await params).id)
  queryClient.setQueryData(trpc.organizations.get.queryKey({ id: organization.id }), organization)
  // All that stands above what happened: nothing moves once it can be read.
  await Promise.all([
    queryClient.prefetchInfiniteQuery(organizationTimeline(trpc, organization.id)),
    queryClient.prefetchQuery(organizationPeople(trpc, organization.id)),
    queryClient.prefetchQuery(openDeals(trpc, { org_id: organization.id })),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <OrganizationDetail key={organization.id} initial={organization} />
    </HydrationBoundary>
  )
}

export default OrganizationPage
