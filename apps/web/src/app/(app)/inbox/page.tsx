import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { inboxPages } from '@/features/inbox/inbox-queries.ts'
import { InboxView } from '@/features/inbox/inbox-view.tsx'
import { requireSession } from '@/features/session/require-session.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Inbox') }
}

interface InboxPageProps {
  readonly searchParams: Promise<{ number?: string | string[] }>
}

const InboxPage = async ({ searchParams }: InboxPageProps) => {
  const [{ company, is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  await queryClient.prefetchInfiniteQuery(inboxPages(trpc))
  const numbers = queryClient.getQueryData(inboxPages(trpc).queryKey)?.pages[0]?.numbers ?? []
  const { number: asked } = await searchParams
  const chosen = numbers.find(({ number }) => number === asked) ?? numbers[0]
  if (chosen) await queryClient.prefetchQuery(trpc.inbox.preview.queryOptions({ number: chosen.number }))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <InboxView country={company.country} isAdmin={is_admin} />
    </HydrationBoundary>
  )
}

export default InboxPage
