import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const LeadNotFound = () => <RecordNotFound href="/leads" />

export default LeadNotFound
