'use client'

import { AddDeal } from '@callbook/schema'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useExtracted, useLocale } from 'next-intl'

import { RecordDialog } from '@/features/records/record-form.tsx'
import type { RecordFormField } from '@/features/records/record-form-values.ts'
import { useSession } from '@/features/session/session-context.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { writeNumber } from '@/lib/typed-number.ts'

import type { Deal } from './deal-queries.ts'

interface DealDialogProps {
  /** What is changed; absent: a new deal. */
  readonly deal?: Deal
  readonly onDone: () => void
  readonly onAdded?: (id: number) => void
}

/** Adds a deal, or changes one. */
export const DealDialog = ({ deal, onDone, onAdded }: DealDialogProps) => {
  const t = useExtracted()
  const locale = useLocale()
  const trpc = useTRPC()
  const { user } = useSession()
  const queryClient = useQueryClient()
  const onSuccess = () => queryClient.invalidateQueries()
  const add = useMutation(trpc.deals.add.mutationOptions({ onSuccess }))
  const update = useMutation(trpc.deals.update.mutationOptions({ onSuccess }))
  const fields: readonly RecordFormField[] = [
    { kind: 'text', name: 'title', label: t('Title') },
    { kind: 'record', name: 'person_id', label: t('Person'), kinds: ['person'], optional: true, half: true },
    { kind: 'record', name: 'org_id', label: t('Organization'), kinds: ['organization'], optional: true, half: true },
    { kind: 'number', name: 'value', label: t('Value'), optional: true, half: true },
    { kind: 'text', name: 'currency', label: t('Currency'), half: true },
    { kind: 'day', name: 'expected_close_date', label: t('Expected to close'), optional: true, half: true },
    { kind: 'number', name: 'probability', label: t('Probability in per cent'), optional: true, half: true },
    { kind: 'owner', name: 'owner_id', label: t('Owner') },
  ]
  return (
    <RecordDialog
      title={deal ? t('Edit deal') : t('New deal')}
      action={deal ? t('Save') : t('Add deal')}
      fields={fields}
      schema={AddDeal}
      values={{
        title: deal?.title ?? '',
        person_id:
          deal?.person_id == null ? null : { kind: 'person', id: `${deal.person_id}`, name: deal.person_name ?? '' },
        org_id: deal?.org_id == null ? null : { kind: 'organization', id: `${deal.org_id}`, name: deal.org_name ?? '' },
        value: deal ? writeNumber(deal.value, locale) : '',
        currency: deal?.currency ?? 'EUR',
        expected_close_date: deal?.expected_close_date ?? '',
        probability: deal?.probability == null ? '' : writeNumber(deal.probability, locale),
        owner_id: `${deal?.owner_id ?? user.id}`,
      }}
      onSave={async (record) => {
        if (deal) {
          await update.mutateAsync({ id: deal.id, ...record })
          return
        }
        const { id } = await add.mutateAsync(record)
        onAdded?.(id)
      }}
      onDone={onDone}
    />
  )
}
