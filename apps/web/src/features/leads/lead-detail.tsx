'use client'

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { toast } from 'sonner'

import { Button } from '@/components/ui/button.tsx'
import { chosen } from '@/features/records/chosen.ts'
import { DeleteRecord } from '@/features/records/delete-record.tsx'
import { EditRecord } from '@/features/records/edit-record.tsx'
import { formatMoney } from '@/features/records/format-money.ts'
import { Fact, Facts, RecordHeader, RecordLink, RecordPage, WhenFact } from '@/features/records/record-page.tsx'
import { WhatHappened } from '@/features/records/what-happened.tsx'
import { useToday } from '@/features/time/reader-clock.tsx'
import { useNearDay } from '@/features/time/use-near-day.ts'
import { errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { LeadDialog } from './lead-dialog.tsx'
import { type Lead, leadTimeline } from './lead-queries.ts'

/** Makes a deal of the lead, or puts it aside; the latter with undo. */
const LeadActions = ({ lead: { id, is_archived } }: { lead: Lead }) => {
  const trpc = useTRPC()
  const router = useRouter()
  const queryClient = useQueryClient()
  const onError = (error: unknown) => toast.error(errorText(error))
  const convert = useMutation(
    trpc.leads.convertToDeal.mutationOptions({
      onSuccess: async (deal) => {
        // Not this lead: it is gone.
        await queryClient.invalidateQueries({ refetchType: 'none' })
        toast('The lead is a deal now: its calls and notes went along')
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
          toast(next ? 'Archived' : 'Back among the active leads', { action: { label: 'Undo', onClick: undo } })
        },
      },
    )
  return (
    <>
      {!is_archived && (
        <Button variant="primary" disabled={convert.isPending} onClick={() => convert.mutate({ id })}>
          <span>
            Convert<span className="max-md:hidden"> to deal</span>
          </span>
        </Button>
      )}
      <Button onClick={() => archive(!is_archived)}>{is_archived ? 'Take back' : 'Archive'}</Button>
    </>
  )
}

/** One lead: who it is, what it may be worth, and what happened with it. */
export const LeadDetail = ({ initial }: { initial: Lead }) => {
  const trpc = useTRPC()
  const today = useToday()
  const nearDay = useNearDay()
  const [editing, setEditing] = useState(false)
  const { data: lead = initial } = useQuery(trpc.leads.get.queryOptions({ id: initial.id }))
  const timeline = useInfiniteQuery(leadTimeline(trpc, lead.id))
  const remove = useMutation(trpc.leads.delete.mutationOptions())
  return (
    <>
      <RecordHeader href="/leads" list="Leads">
        <LeadActions lead={lead} />
        <EditRecord isCompact onEdit={() => setEditing(true)} />
        <DeleteRecord
          what="lead"
          href="/leads"
          consequence="Its calls and activities stay, without it."
          onDelete={() => remove.mutateAsync({ id: lead.id })}
        />
      </RecordHeader>
      <RecordPage
        title={lead.title}
        subtitle={
          <>
            {lead.is_archived && <span className="rounded-sm bg-sunken px-1.5 text-xs/5 font-medium">Archived</span>}
            {lead.value && <span className="figures">{formatMoney(lead.value.amount, lead.value.currency)}</span>}
          </>
        }
        facts={
          <Facts>
            {lead.person_id !== null && (
              <Fact name="Person">
                <span>
                  <RecordLink href={`/people/${lead.person_id}`}>{lead.person_name}</RecordLink>
                </span>
              </Fact>
            )}
            {lead.organization_id !== null && (
              <Fact name="Organization">
                <span>
                  <RecordLink href={`/organizations/${lead.organization_id}`}>{lead.organization_name}</RecordLink>
                </span>
              </Fact>
            )}
            {lead.expected_close_date && <Fact name="Closes">{nearDay(lead.expected_close_date, today)}</Fact>}
            <Fact name="Source">
              <bdi>{lead.source_name}</bdi>
            </Fact>
            <Fact name="Owner">
              <bdi>{lead.owner_name}</bdi>
            </Fact>
            <WhenFact name="Added" instant={lead.add_time} />
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
