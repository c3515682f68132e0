import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const OrganizationNotFound = () => <RecordNotFound what="organization" href="/organizations" list="Organizations" />

export default OrganizationNotFound
