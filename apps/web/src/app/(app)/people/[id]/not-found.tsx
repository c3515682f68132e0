import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const PersonNotFound = () => <RecordNotFound href="/people" />

export default PersonNotFound
