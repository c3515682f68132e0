import { ListLoading } from '@/features/records/list-loading.tsx'

const DealsLoading = () => <ListLoading href="/deals" />

export default DealsLoading
