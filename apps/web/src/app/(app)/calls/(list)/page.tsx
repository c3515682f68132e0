import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'

import { CallList } from '@/features/call-logs/call-list.tsx'
import { callLogPages } from '@/features/call-logs/call-log-pages.ts'
import { requireSession } from '@/features/session/require-session.ts'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

export const metadata: Metadata = { title: 'Calls' }

const CallsPage = async () => {
  const [{ company }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  // A failure is not thrown: the browser tries again, and says what is wrong.
  await queryClient.prefetchInfiniteQuery(callLogPages(trpc))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <CallList country={company.country} />
    </HydrationBoundary>
  )
}

export default CallsPage
