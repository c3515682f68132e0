import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const DealNotFound = () => <RecordNotFound what="deal" href="/deals" list="Deals" />

export default DealNotFound
