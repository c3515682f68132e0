import { PageHeader } from '@/components/page-header.tsx'
import { ListSkeleton } from '@/features/records/list-skeleton.tsx'

const OrganizationsLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">Organizations</h1>
    </PageHeader>
    <ListSkeleton what="organizations" />
  </>
)

export default OrganizationsLoading
