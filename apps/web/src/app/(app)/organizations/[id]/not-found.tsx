import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const OrganizationNotFound = () => <RecordNotFound href="/organizations" />

export default OrganizationNotFound
