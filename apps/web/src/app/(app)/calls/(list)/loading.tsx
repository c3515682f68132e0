import { useExtracted } from 'next-intl'

import { PageHeader } from '@/components/page-header.tsx'
import { CallTableSkeleton } from '@/features/call-logs/call-table-skeleton.tsx'

const CallsLoading = () => {
  const t = useExtracted()
  return (
    <>
      <PageHeader>
        <h1 className="text-title font-semibold">{t('Calls')}</h1>
      </PageHeader>
      <CallTableSkeleton />
    </>
  )
}

export default CallsLoading
