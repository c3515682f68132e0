import { ListLoading } from '@/features/records/list-loading.tsx'

const LeadsLoading = () => <ListLoading href="/leads" />

export default LeadsLoading
