import { PageHeader } from '@/components/page-header.tsx'

import { InsightsSkeleton } from './insights-skeleton.tsx'

const InsightsLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">Insights</h1>
    </PageHeader>
    <InsightsSkeleton />
  </>
)

export default InsightsLoading
