import { useExtracted } from 'next-intl'

import { PageHeader } from '@/components/page-header.tsx'
import { InboxSkeleton } from '@/features/inbox/inbox-skeleton.tsx'

const InboxLoading = () => {
  const t = useExtracted()
  return (
    <>
      <PageHeader>
        <h1 className="text-title font-semibold">{t('Inbox')}</h1>
      </PageHeader>
      <InboxSkeleton />
    </>
  )
}

export default InboxLoading
