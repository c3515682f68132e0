import { ListLoading } from '@/features/records/list-loading.tsx'

const OrganizationsLoading = () => <ListLoading href="/organizations" />

export default OrganizationsLoading
