import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const DealNotFound = () => <RecordNotFound href="/deals" />

export default DealNotFound
