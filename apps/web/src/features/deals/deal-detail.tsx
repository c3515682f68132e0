'use client'

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
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

import { DealDialog } from './deal-dialog.tsx'
import { type Deal, dealTimeline } from './deal-queries.ts'
import { DealStatus } from './deal-status.tsx'

const SAID = { open: 'The deal is open again', won: 'Won', lost: 'Marked as lost' } as const

/** Says how a deal ended, or that it did not; with undo. */
const StatusActions = ({ deal: { id, status } }: { deal: Deal }) => {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const update = useMutation(
    trpc.deals.update.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(),
      onError: (error) => toast.error(errorText(error)),
    }),
  )
  const become = (next: Deal['status']) =>
    update.mutate(
      { id, status: next },
      {
        onSuccess: () => {
          toast(SAID[next], { action: { label: 'Undo', onClick: () => update.mutate({ id, status }) } })
        },
      },
    )
  if (status !== 'open') return <Button onClick={() => become('open')}>Reopen</Button>
  return (
    <>
      <Button variant="primary" onClick={() => become('won')}>
        Won
      </Button>
      <Button onClick={() => become('lost')}>Lost</Button>
    </>
  )
}

/** One deal: with whom, for how much, how far, and what happened with it. */
export const DealDetail = ({ initial }: { initial: Deal }) => {
  const trpc = useTRPC()
  const today = useToday()
  const nearDay = useNearDay()
  const [editing, setEditing] = useState(false)
  const { data: deal = initial } = useQuery(trpc.deals.get.queryOptions({ id: initial.id }))
  const timeline = useInfiniteQuery(dealTimeline(trpc, deal.id))
  const remove = useMutation(trpc.deals.delete.mutationOptions())
  return (
    <>
      <RecordHeader href="/deals" list="Deals">
        <StatusActions deal={deal} />
        <EditRecord isCompact onEdit={() => setEditing(true)} />
        <DeleteRecord
          what="deal"
          href="/deals"
          consequence="Its calls and activities stay, without it."
          onDelete={() => remove.mutateAsync({ id: deal.id })}
        />
      </RecordHeader>
      <RecordPage
        title={deal.title}
        subtitle={
          <>
            <DealStatus status={deal.status} />
            <span className="figures">{formatMoney(deal.value, deal.currency)}</span>
          </>
        }
        facts={
          <Facts>
            {deal.person_id !== null && (
              <Fact name="Person">
                <span>
                  <RecordLink href={`/people/${deal.person_id}`}>{deal.person_name}</RecordLink>
                </span>
              </Fact>
            )}
            {deal.org_id !== null && (
              <Fact name="Organization">
                <span>
                  <RecordLink href={`/organizations/${deal.org_id}`}>{deal.org_name}</RecordLink>
                </span>
              </Fact>
            )}
            {deal.expected_close_date && <Fact name="Closes">{nearDay(deal.expected_close_date, today)}</Fact>}
            {deal.probability !== null && <Fact name="Probability">{deal.probability} %</Fact>}
            {deal.lost_reason && (
              <Fact name="Why lost">
                <bdi>{deal.lost_reason}</bdi>
              </Fact>
            )}
            {deal.close_time && <WhenFact name="Ended" instant={deal.close_time} />}
            <Fact name="Owner">
              <bdi>{deal.owner_name}</bdi>
            </Fact>
            <WhenFact name="Added" instant={deal.add_time} />
          </Facts>
        }
      >
        <WhatHappened
          on={{ deal_id: deal.id }}
          links={{
            person: chosen('person', deal.person_id, deal.person_name),
            organization: chosen('organization', deal.org_id, deal.org_name),
            dealOrLead: chosen('deal', deal.id, deal.title),
          }}
          list={timeline}
        />
      </RecordPage>
      {editing && <DealDialog deal={deal} onDone={() => setEditing(false)} />}
    </>
  )
}
