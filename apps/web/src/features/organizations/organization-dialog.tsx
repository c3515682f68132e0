'use client'

import { AddOrganization } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'

import { RecordDialog } from '@/features/records/record-form.tsx'
import type { RecordFormField } from '@/features/records/record-form-values.ts'
import { useSession } from '@/features/session/session-context.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { Organization } from './organization-queries.ts'

interface OrganizationDialogProps {
  /** What is changed; absent: a new organization. */
  readonly organization?: Organization
  readonly onDone: () => void
  readonly onAdded?: (organization: Organization) => void
}

/** Adds an organization, or changes one. */
export const OrganizationDialog = ({ organization, onDone, onAdded }: OrganizationDialogProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const { user } = useSession()
  const queryClient = useQueryClient()
  const onSuccess = () => queryClient.invalidateQueries()
  const add = useMutation(trpc.organizations.add.mutationOptions({ onSuccess }))
  const update = useMutation(trpc.organizations.update.mutationOptions({ onSuccess }))
  const fields: readonly RecordFormField[] = [
    { kind: 'text', name: 'name', label: t('Name') },
    { kind: 'text', name: 'address', label: t('Address'), optional: true },
    { kind: 'owner', name: 'owner_id', label: t('Owner') },
  ]
  return (
    <RecordDialog
      title={organization ? t('Edit organization') : t('New organization')}
      action={organization ? t('Save') : t('Add organization')}
      fields={fields}
      schema={AddOrganization}
      values={{
        name: organization?.name ?? '',
        address: organization?.address?.value ?? '',
        owner_id: `${organization?.owner_id ?? user.id}`,
      }}
      onSave={async (record) => {
        if (!organization) {
          // Not inside the call: nobody may listen, and then its arguments would not be evaluated.
          const added = await add.mutateAsync(record)
          onAdded?.(added)
          return
        }
        const { owner_id, ...rest } = record
        await update.mutateAsync({ id: organization.id, ...rest, ...(owner_id != null && { owner_id }) })
      }}
      onDone={onDone}
    />
  )
}
