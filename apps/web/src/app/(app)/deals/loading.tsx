import { PageHeader } from '@/components/page-header.tsx'
import { ListSkeleton } from '@/features/records/list-skeleton.tsx'

const DealsLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">Deals</h1>
    </PageHeader>
    <ListSkeleton what="deals" />
  </>
)

export default DealsLoading
