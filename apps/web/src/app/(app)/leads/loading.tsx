import { PageHeader } from '@/components/page-header.tsx'
import { ListSkeleton } from '@/features/records/list-skeleton.tsx'

const LeadsLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">Leads</h1>
    </PageHeader>
    <ListSkeleton what="leads" />
  </>
)

export default LeadsLoading
