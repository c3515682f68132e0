import { ListLoading } from '@/features/records/list-loading.tsx'

const PeopleLoading = () => <ListLoading href="/people" />

export default PeopleLoading
