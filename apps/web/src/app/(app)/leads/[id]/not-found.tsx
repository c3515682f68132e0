import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const LeadNotFound = () => <RecordNotFound what="lead" href="/leads" list="Leads" />

export default LeadNotFound
