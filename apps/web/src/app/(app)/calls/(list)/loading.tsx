import { PageHeader } from '@/components/page-header.tsx'
import { CallTableSkeleton } from '@/features/call-logs/call-table-skeleton.tsx'

const CallsLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">Calls</h1>
    </PageHeader>
    <CallTableSkeleton />
  </>
)

export default CallsLoading
