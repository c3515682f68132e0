import { PageHeader } from '@/components/page-header.tsx'
import { RowSkeletons } from '@/features/settings/rows.tsx'

const SettingsLoading = () => (
  <>
    <PageHeader>
      <div className="h-5 w-32 rounded-sm bg-line" />
    </PageHeader>
    <div className="max-w-190 px-4 pt-2 md:px-5">
      <RowSkeletons count={4} />
    </div>
  </>
)

export default SettingsLoading
