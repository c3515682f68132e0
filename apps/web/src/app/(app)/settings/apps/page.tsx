import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { requireSession } from '@/features/session/require-session.ts'
import { AdminsOnly } from '@/features/settings/admins-only.tsx'
import { SectionFrame } from '@/features/settings/section-frame.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { AppList } from './app-list.tsx'
import { NewApp } from './new-app.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('OAuth apps') }
}

const AppsPage = async () => {
  const t = await getExtracted()
  const [{ is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  if (!is_admin) return <AdminsOnly title={t('OAuth apps')} />
  await queryClient.prefetchQuery(trpc.oauthApps.list.queryOptions())
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SectionFrame
        title={t('OAuth apps')}
        about={t(
          'An app that you register here can ask people to let it act for them, as it does with Pipedrive. For one phone system of your own, an API token is simpler.',
        )}
        action={<NewApp />}
      >
        <AppList />
      </SectionFrame>
    </HydrationBoundary>
  )
}

export default AppsPage
