import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { requireSession } from '@/features/session/require-session.ts'
import { ConnectionList } from '@/features/settings/connection-list.tsx'
import { SectionFrame } from '@/features/settings/section-frame.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Connected apps') }
}

const ConnectionsPage = async () => {
  const t = await getExtracted()
  const [, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  await queryClient.prefetchQuery(trpc.oauthApps.connections.queryOptions({}))
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SectionFrame
        title={t('Connected apps')}
        about={t('Apps that you let act for you. Disconnect one, and it can no more.')}
      >
        <ConnectionList empty={t('You have connected no apps. An app asks you for it by itself.')} />
      </SectionFrame>
    </HydrationBoundary>
  )
}

export default ConnectionsPage
