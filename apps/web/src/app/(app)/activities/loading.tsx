import { PageHeader } from '@/components/page-header.tsx'
import { ListSkeleton } from '@/features/records/list-skeleton.tsx'

const ActivitiesLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">Activities</h1>
    </PageHeader>
    <ListSkeleton what="activities" />
  </>
)

export default ActivitiesLoading
