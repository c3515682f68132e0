'use client'

import { AddLead } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted, useLocale } from 'next-intl'

import { RecordDialog } from '@/features/records/record-form.tsx'
import type { RecordFormField } from '@/features/records/record-form-values.ts'
import { useSession } from '@/features/session/session-context.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { writeNumber } from '@/lib/typed-number.ts'

import type { Lead } from './lead-queries.ts'

/** On the wire, an amount and its currency are one value. */
const toWire = ({ value, currency, ...lead }: Record<string, unknown>) => ({
  ...lead,
  value: value === null ? null : { amount: value, currency: currency ?? 'EUR' },
})

interface LeadDialogProps {
  /** What is changed; absent: a new lead. */
  readonly lead?: Lead
  readonly onDone: () => void
  readonly onAdded?: (id: string) => void
}

/** Adds a lead, or changes one. */
export const LeadDialog = ({ lead, onDone, onAdded }: LeadDialogProps) => {
  const t = useExtracted()
  const locale = useLocale()
  const trpc = useTRPC()
  const { user } = useSession()
  const queryClient = useQueryClient()
  const onSuccess = () => queryClient.invalidateQueries()
  const add = useMutation(trpc.leads.add.mutationOptions({ onSuccess }))
  const update = useMutation(trpc.leads.update.mutationOptions({ onSuccess }))
  const fields: readonly RecordFormField[] = [
    { kind: 'text', name: 'title', label: t('Title') },
    {
      kind: 'record',
      name: 'person_id',
      label: t('Person'),
      kinds: ['person'],
      optional: true,
      half: true,
      refusal: t('Person or organization is required.'),
    },
    {
      kind: 'record',
      name: 'organization_id',
      label: t('Organization'),
      kinds: ['organization'],
      optional: true,
      half: true,
    },
    { kind: 'number', name: 'value', label: t('Value'), optional: true, half: true },
    { kind: 'text', name: 'currency', label: t('Currency'), optional: true, half: true },
    { kind: 'day', name: 'expected_close_date', label: t('Expected to close'), optional: true, half: true },
    { kind: 'owner', name: 'owner_id', label: t('Owner'), half: true },
  ]
  return (
    <RecordDialog
      title={lead ? t('Edit lead') : t('New lead')}
      action={lead ? t('Save') : t('Add lead')}
      fields={fields}
      schema={AddLead}
      toWire={toWire}
      values={{
        title: lead?.title ?? '',
        person_id:
          lead?.person_id == null ? null : { kind: 'person', id: `${lead.person_id}`, name: lead.person_name ?? '' },
        organization_id:
          lead?.organization_id == null
            ? null
            : { kind: 'organization', id: `${lead.organization_id}`, name: lead.organization_name ?? '' },
        value: lead?.value ? writeNumber(lead.value.amount, locale) : '',
        currency: lead?.value?.currency ?? 'EUR',
        expected_close_date: lead?.expected_close_date ?? '',
        owner_id: `${lead?.owner_id ?? user.id}`,
      }}
      onSave={async (record) => {
        if (lead) {
          await update.mutateAsync({ id: lead.id, ...record })
          return
        }
        const { id } = await add.mutateAsync(record)
        onAdded?.(id)
      }}
      onDone={onDone}
    />
  )
}
