import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'

import { openDeals } from '@/features/deals/deal-queries.ts'
import { PersonDetail } from '@/features/people/person-detail.tsx'
import { personTimeline } from '@/features/people/people-queries.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

interface PersonPageProps {
  readonly params: Promise<{ id: string }>
}

const findPerson = cache(async (id: string) => {
  const { client } = await serverTrpc()
  try {
    return await client.persons.get.query({ id })
  } catch (error) {
    if (['NOT_FOUND', 'BAD_REQUEST'].includes(errorCode(error) ?? '')) notFound()
    throw error
  }
})

export const generateMetadata = async ({ params }: PersonPageProps): Promise<Metadata> => {
  await requireSession()
  const person = await findPerson((await params).id)
  return { title: person.name }
}

const PersonPage = async ({ params }: PersonPageProps) => {
  const [{ queryClient, trpc }] = await Promise.all([serverTrpc(), requireSession()])
  const person = await findPerson((await params).id)
  queryClient.setQueryData(trpc.persons.get.queryKey({ id: person.id }), person)
  // All that stands above what happened: nothing moves once it can be read.
  await Promise.all([
    queryClient.prefetchInfiniteQuery(personTimeline(trpc, person.id)),
    queryClient.prefetchQuery(trpc.persons.duplicates.queryOptions({ id: person.id })),
    queryClient.prefetchQuery(openDeals(trpc, { person_id: person.id })),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <PersonDetail key={person.id} initial={person} />
    </HydrationBoundary>
  )
}

export default PersonPage
