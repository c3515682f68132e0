import { RecordNotFound } from '@/features/records/record-not-found.tsx'

const PersonNotFound = () => <RecordNotFound what="person" href="/people" list="People" />

export default PersonNotFound
