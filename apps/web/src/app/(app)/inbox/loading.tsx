import { PageHeader } from '@/components/page-header.tsx'
import { InboxSkeleton } from '@/features/inbox/inbox-skeleton.tsx'

const InboxLoading = () => (
  <>
    <PageHeader>
      <h1 className="text-title font-semibold">Inbox</h1>
    </PageHeader>
    <InboxSkeleton />
  </>
)

export default InboxLoading
