'use client'

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Route } from 'next'
import { useExtracted, useFormatter } from 'next-intl'
import { useRouter } from 'next/navigation'
import { type ReactNode, useState } from 'react'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { chosen } from '@/features/records/chosen.ts'
import { DeleteRecord } from '@/features/records/delete-record.tsx'
import { EditRecord } from '@/features/records/edit-record.tsx'
import { formatMoney } from '@/features/records/format-money.ts'
import { NearDay } from '@/features/records/near-day.tsx'
import { Fact, Facts, RecordHeader, RecordLink, RecordPage, WhenFact } from '@/features/records/record-page.tsx'
import { WhatHappened } from '@/features/records/what-happened.tsx'
import { undoAction } from '@/features/undo/undo-action.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { LeadDialog } from './lead-dialog.tsx'
import { type Lead, leadTimeline } from './lead-queries.ts'

/** What a phone has no room for. */
const TAGS = { wide: (words: ReactNode) => <span className="max-md:hidden">{words}</span> }

/** Makes a deal of the lead, or puts it aside; the latter with undo. */
const LeadActions = ({ lead: { id, is_archived } }: { lead: Lead }) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const router = useRouter()
  const queryClient = useQueryClient()
  const onError = (error: unknown) => toast.error(errorText(error))
  const convert = useMutation(
    trpc.leads.convertToDeal.mutationOptions({
      onSuccess: async (deal) => {
        // Not this lead: it is gone.
        await queryClient.invalidateQueries({ refetchType: 'none' })
        toast(t('The lead is a deal now: its calls and notes went along'))
        router.replace(`/deals/${deal.id}` as Route)
      },
      onError,
    }),
  )
  const update = useMutation(
    trpc.leads.update.mutationOptions({ onSuccess: () => queryClient.invalidateQueries(), onError }),
  )
  const archive = (next: boolean) =>
    update.mutate(
      { id, is_archived: next },
      {
        onSuccess: () => {
          const undo = () => update.mutate({ id, is_archived })
          toast(next ? t('Archived') : t('Back among the active leads'), {
            action: undoAction(undo),
          })
        },
      },
    )
  return (
    <>
      {!is_archived && (
        <Button variant="primary" disabled={convert.isPending} onClick={() => convert.mutate({ id })}>
          <span>{t.rich('Convert<wide> to deal</wide>', TAGS)}</span>
        </Button>
      )}
      <Button onClick={() => archive(!is_archived)}>
        {is_archived ? t({ id: 'leadTakeBack', message: 'Take back', description: 'from the archive' }) : t('Archive')}
      </Button>
    </>
  )
}

/** One lead: who it is, what it may be worth, and what happened with it. */
export const LeadDetail = ({ initial }: { initial: Lead }) => {
  const t = useExtracted()
  const format = useFormatter()
  const trpc = useTRPC()
  const [editing, setEditing] = useState(false)
  const { data: lead = initial } = useQuery(trpc.leads.get.queryOptions({ id: initial.id }))
  const timeline = useInfiniteQuery(leadTimeline(trpc, lead.id))
  return (
    <>
      <RecordHeader href="/leads">
        <LeadActions lead={lead} />
        <EditRecord isCompact onEdit={() => setEditing(true)} />
        <DeleteRecord id={lead.id} href="/leads" consequence={t('Its calls and activities stay, without it.')} />
      </RecordHeader>
      <RecordPage
        title={lead.title}
        subtitle={
          <>
            {lead.is_archived && (
              <span className="rounded-sm bg-sunken px-1.5 text-xs/5 font-medium">{t('Archived')}</span>
            )}
            {lead.value && (
              <span className="figures">{formatMoney(lead.value.amount, lead.value.currency, format)}</span>
            )}
          </>
        }
        facts={
          <Facts>
            {lead.person_id !== null && (
              <Fact name={t('Person')}>
                <span>
                  <RecordLink href={`/people/${lead.person_id}`}>{lead.person_name}</RecordLink>
                </span>
              </Fact>
            )}
            {lead.organization_id !== null && (
              <Fact name={t('Organization')}>
                <span>
                  <RecordLink href={`/organizations/${lead.organization_id}`}>{lead.organization_name}</RecordLink>
                </span>
              </Fact>
            )}
            {lead.expected_close_date && (
              <Fact name={t('Closes')}>
                <NearDay day={lead.expected_close_date} />
              </Fact>
            )}
            <Fact name={t('Source')}>
              <bdi>{lead.source_name}</bdi>
            </Fact>
            <Fact name={t('Owner')}>
              <bdi>{lead.owner_name}</bdi>
            </Fact>
            <WhenFact name={t('Added')} instant={lead.add_time} />
          </Facts>
        }
      >
        <WhatHappened
          on={{ lead_id: lead.id }}
          links={{
            person: chosen('person', lead.person_id, lead.person_name),
            organization: chosen('organization', lead.organization_id, lead.organization_name),
            dealOrLead: chosen('lead', lead.id, lead.title),
          }}
          list={timeline}
        />
      </RecordPage>
      {editing && <LeadDialog lead={lead} onDone={() => setEditing(false)} />}
    </>
  )
}
