import { ListLoading } from '@/features/records/list-loading.tsx'

const ActivitiesLoading = () => <ListLoading href="/activities" />

export default ActivitiesLoading
