'use client'

import { AddPerson } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'

import { RecordDialog } from '@/features/records/record-form.tsx'
import type { RecordFormField } from '@/features/records/record-form-values.ts'
import type { ChosenRecord } from '@/features/search/record-field.tsx'
import { useSession } from '@/features/session/session-context.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { Person } from './people-queries.ts'

interface PersonDialogProps {
  /** Who is changed; absent: a new person. */
  readonly person?: Person
  readonly organization?: ChosenRecord
  readonly onDone: () => void
  readonly onAdded?: (person: Person) => void
}

/** Adds a person, or changes one. */
export const PersonDialog = ({ person, organization, onDone, onAdded }: PersonDialogProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const { user } = useSession()
  const queryClient = useQueryClient()
  const onSuccess = () => queryClient.invalidateQueries()
  const add = useMutation(trpc.persons.add.mutationOptions({ onSuccess }))
  const update = useMutation(trpc.persons.update.mutationOptions({ onSuccess }))
  const theirs: ChosenRecord | null =
    person?.org_id != null ? { kind: 'organization', id: `${person.org_id}`, name: person.org_name ?? '' } : null
  const fields: readonly RecordFormField[] = [
    { kind: 'text', name: 'name', label: t('Name') },
    { kind: 'points', name: 'phones', label: t('Phone'), type: 'tel' },
    { kind: 'points', name: 'emails', label: t('E-mail'), type: 'email' },
    { kind: 'record', name: 'org_id', label: t('Organization'), kinds: ['organization'], optional: true },
    { kind: 'text', name: 'job_title', label: t('Job title'), optional: true, half: true },
    { kind: 'owner', name: 'owner_id', label: t('Owner'), half: true },
  ]
  return (
    <RecordDialog
      title={person ? t('Edit person') : t('New person')}
      action={person ? t('Save') : t('Add person')}
      fields={fields}
      schema={AddPerson}
      values={{
        name: person?.name ?? '',
        phones: person?.phones ?? [],
        emails: person?.emails ?? [],
        org_id: person ? theirs : (organization ?? null),
        job_title: person?.job_title ?? '',
        owner_id: `${person?.owner_id ?? user.id}`,
      }}
      onSave={async (record) => {
        if (!person) {
          // Not inside the call: nobody may listen, and then its arguments would not be evaluated.
          const added = await add.mutateAsync(record)
          onAdded?.(added)
          return
        }
        const { owner_id, ...rest } = record
        await update.mutateAsync({ id: person.id, ...rest, ...(owner_id != null && { owner_id }) })
      }}
      onDone={onDone}
    />
  )
}
