'use client'

import type { Route } from 'next'
import { useRouter } from 'next/navigation'

import { ActivityDialog } from '@/features/activities/activity-dialog.tsx'
import { DealDialog } from '@/features/deals/deal-dialog.tsx'
import { LeadDialog } from '@/features/leads/lead-dialog.tsx'
import { OrganizationDialog } from '@/features/organizations/organization-dialog.tsx'
import { PersonDialog } from '@/features/people/person-dialog.tsx'
import { useToday } from '@/features/time/reader-clock.tsx'

import { newRecord, type NewRecordKind } from './new-record.ts'

const onDone = () => newRecord.set(null)

/** Adds a record from wherever one is, and goes to it. */
const NewRecordDialog = ({ kind }: { kind: NewRecordKind }) => {
  const router = useRouter()
  const today = useToday()
  const goTo = (path: string) => router.push(path as Route)
  switch (kind) {
    case 'person':
      return <PersonDialog onDone={onDone} onAdded={({ id }) => goTo(`/people/${id}`)} />
    case 'organization':
      return <OrganizationDialog onDone={onDone} onAdded={({ id }) => goTo(`/organizations/${id}`)} />
    case 'deal':
      return <DealDialog onDone={onDone} onAdded={(id) => goTo(`/deals/${id}`)} />
    case 'lead':
      return <LeadDialog onDone={onDone} onAdded={(id) => goTo(`/leads/${id}`)} />
    case 'activity':
      return <ActivityDialog day={today} onDone={onDone} />
  }
}

export default NewRecordDialog
