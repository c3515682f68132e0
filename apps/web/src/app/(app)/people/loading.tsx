import { PageHeader } from '@/components/page-header.tsx'
import { ListSkeleton } from '@/features/records/list-skeleton.tsx'

const PeopleLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">People</h1>
    </PageHeader>
    <ListSkeleton what="people" />
  </>
)

export default PeopleLoading
