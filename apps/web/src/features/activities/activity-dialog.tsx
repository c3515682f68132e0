'use client'

import { AddActivity } from '@callbook/schema'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Trash2 } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { chosen } from '@/features/records/chosen.ts'
import { RecordDialog } from '@/features/records/record-form.tsx'
import type { RecordFormField } from '@/features/records/record-form-values.ts'
import { useDeleteRecord } from '@/features/records/use-delete-record.ts'
import type { ChosenRecord } from '@/features/search/record-field.tsx'
import { useSession } from '@/features/session/session-context.tsx'
import { noteToText } from '@/lib/note-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import type { OpenedActivity } from './activity-queries.ts'
import { ActivityWays } from './activity-ways.tsx'

/** The records that an activity is about. */
export interface ActivityLinks {
  readonly person?: ChosenRecord | null
  readonly organization?: ChosenRecord | null
  readonly dealOrLead?: ChosenRecord | null
}

/** What an activity is about now. */
const linksOf = (activity: OpenedActivity): ActivityLinks => {
  const { participants, person_name, org_id, org_name, deal_id, deal_title, lead_id, lead_title } = activity
  const person = participants.find(({ primary }) => primary)
  return {
    person: chosen('person', person?.person_id ?? null, person_name),
    organization: chosen('organization', org_id, org_name),
    dealOrLead: chosen('deal', deal_id, deal_title) ?? chosen('lead', lead_id, lead_title),
  }
}

interface ActivityDialogProps {
  /** What is changed; absent: a new activity. */
  readonly activity?: OpenedActivity
  /** The day that a new one is due. */
  readonly day: string
  /** What a new one is about. */
  readonly links?: ActivityLinks
  readonly onDone: () => void
}

/** On the wire, the person is the first of those who take part. */
const toWire = ({ person_id, ...activity }: Record<string, unknown>) => ({
  ...activity,
  participants: person_id === null ? [] : [{ person_id, primary: true }],
})

/** Adds an activity, or changes one. */
export const ActivityDialog = ({ activity, day, links, onDone }: ActivityDialogProps) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const { user } = useSession()
  const queryClient = useQueryClient()
  const deleteActivity = useDeleteRecord('/activities')
  const types = useQuery(trpc.activityTypes.list.queryOptions())
  const onSuccess = () => queryClient.invalidateQueries()
  const add = useMutation(trpc.activities.add.mutationOptions({ onSuccess }))
  const update = useMutation(trpc.activities.update.mutationOptions({ onSuccess }))
  const fields: readonly RecordFormField[] = [
    { kind: 'text', name: 'subject', label: t('Subject'), optional: true },
    {
      kind: 'select',
      name: 'type',
      label: t('Type'),
      half: true,
      options: (types.data ?? []).map(({ key_string, name }) => ({ value: key_string, name })),
    },
    { kind: 'day', name: 'due_date', label: t('Due'), optional: true, half: true },
    { kind: 'record', name: 'person_id', label: t('Person'), kinds: ['person'], optional: true, half: true },
    { kind: 'record', name: 'org_id', label: t('Organization'), kinds: ['organization'], optional: true, half: true },
    {
      kind: 'record',
      name: 'deal_id',
      label: t('Deal or lead'),
      kinds: ['deal', 'lead'],
      otherNames: { lead: 'lead_id' },
      optional: true,
      half: true,
    },
    { kind: 'owner', name: 'owner_id', label: t('Who does it'), half: true },
    { kind: 'note', name: 'note', label: t('Note'), optional: true },
  ]
  const { person = null, organization = null, dealOrLead = null } = (activity ? linksOf(activity) : links) ?? {}
  return (
    <RecordDialog
      title={activity ? t('Edit activity') : t('New activity')}
      action={activity ? t('Save') : t('Add activity')}
      intro={activity && <ActivityWays activity={activity} />}
      otherAction={
        activity && (
          <Button
            variant="quietDanger"
            aria-label={t('Delete the activity')}
            onClick={() => {
              onDone()
              deleteActivity(activity.id)
            }}
          >
            <Trash2 aria-hidden />
            <span className="max-md:hidden">{t('Delete')}</span>
          </Button>
        )
      }
      fields={fields}
      schema={AddActivity}
      toWire={toWire}
      values={{
        subject: activity?.subject ?? '',
        type: activity?.type ?? 'call',
        due_date: activity ? (activity.due_date ?? '') : day,
        person_id: person,
        org_id: organization,
        deal_id: dealOrLead,
        owner_id: `${activity?.owner_id ?? user.id}`,
        note: noteToText(activity?.note ?? ''),
      }}
      onSave={async (record) => {
        if (!activity) {
          const { subject } = await add.mutateAsync(record)
          toast(t('Planned: {subject}', { subject }))
          return
        }
        // What was not touched is not sent: a note keeps its formatting, and the others who take part stay.
        const { note, participants, ...rest } = record
        const isNoteSame = noteToText(note ?? '') === noteToText(activity.note ?? '')
        const isPersonSame = participants?.[0]?.person_id == person?.id
        await update.mutateAsync({
          id: activity.id,
          ...rest,
          ...(!isNoteSame && { note }),
          ...(!isPersonSame && { participants }),
        })
      }}
      onDone={onDone}
    />
  )
}
