import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getExtracted } from 'next-intl/server'
import { cache } from 'react'

import { calledName } from '@/features/call-detail/detailed-call.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { CallPageContent } from './call-page-content.tsx'

interface CallPageProps {
  readonly params: Promise<{ id: string }>
}

const findCall = cache(async (id: string) => {
  const { queryClient, trpc } = await serverTrpc()
  try {
    return await queryClient.fetchQuery({ ...trpc.callLogs.detail.queryOptions({ id }), retry: false })
  } catch (error) {
    if (errorCode(error) === 'NOT_FOUND') notFound()
    throw error
  }
})

export const generateMetadata = async ({ params }: CallPageProps): Promise<Metadata> => {
  await requireSession()
  const call = await findCall((await params).id)
  const t = await getExtracted()
  return { title: t('Call with {name}', { name: calledName(call) }) }
}

const CallPage = async ({ params }: CallPageProps) => {
  await requireSession()
  const { id } = await findCall((await params).id)
  const { queryClient, trpc } = await serverTrpc()
  await Promise.all([
    queryClient.prefetchQuery(trpc.callLogs.earlierWith.queryOptions({ id })),
    queryClient.prefetchQuery(trpc.callLogs.history.queryOptions({ id })),
  ])
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <CallPageContent id={id} />
    </HydrationBoundary>
  )
}

export default CallPage
