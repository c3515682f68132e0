import { useExtracted } from 'next-intl'

import { PageHeader } from '@/components/page-header.tsx'

import { InsightsSkeleton } from './insights-skeleton.tsx'

const InsightsLoading = () => {
  const t = useExtracted()
  return (
    <>
      <PageHeader>
        <h1 className="text-title font-semibold">{t('Insights')}</h1>
      </PageHeader>
      <InsightsSkeleton />
    </>
  )
}

export default InsightsLoading
