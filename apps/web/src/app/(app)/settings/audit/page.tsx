import { dehydrate, HydrationBoundary } from '@tanstack/react-query'
import type { Metadata } from 'next'
import { getExtracted } from 'next-intl/server'

import { requireSession } from '@/features/session/require-session.ts'
import { AdminsOnly } from '@/features/settings/admins-only.tsx'
import { SectionFrame } from '@/features/settings/section-frame.tsx'
import { serverTrpc } from '@/lib/trpc/server-trpc.ts'

import { AuditList } from './audit-list.tsx'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return { title: t('Audit trail') }
}

const AuditPage = async () => {
  const t = await getExtracted()
  const [{ is_admin }, { queryClient, trpc }] = await Promise.all([requireSession(), serverTrpc()])
  if (!is_admin) return <AdminsOnly title={t('Audit trail')} />
  await queryClient.prefetchQuery(trpc.members.list.queryOptions())
  return (
    <HydrationBoundary state={dehydrate(queryClient)}>
      <SectionFrame
        title={t('Audit trail')}
        about={t('Who changed what, newest first. A call that was logged stands in the list of calls, not here.')}
      >
        <AuditList />
      </SectionFrame>
    </HydrationBoundary>
  )
}

export default AuditPage
