'use client'

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useExtracted, useFormatter } from 'next-intl'
import { useState } from 'react'
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

import { DealDialog } from './deal-dialog.tsx'
import { type Deal, dealTimeline } from './deal-queries.ts'
import { DealStatus } from './deal-status.tsx'

/** Says how a deal ended, or that it did not; with undo. */
const StatusActions = ({ deal: { id, status } }: { deal: Deal }) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const update = useMutation(
    trpc.deals.update.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(),
      onError: (error) => toast.error(errorText(error)),
    }),
  )
  const said = { open: t('The deal is open again'), won: t('Won'), lost: t('Marked as lost') }
  const become = (next: Deal['status']) =>
    update.mutate(
      { id, status: next },
      {
        onSuccess: () => {
          toast(said[next], { action: undoAction(() => update.mutate({ id, status })) })
        },
      },
    )
  if (status !== 'open') return <Button onClick={() => become('open')}>{t('Reopen')}</Button>
  return (
    <>
      <Button variant="primary" onClick={() => become('won')}>
        {t('Won')}
      </Button>
      <Button onClick={() => become('lost')}>{t('Lost')}</Button>
    </>
  )
}

/** One deal: with whom, for how much, how far, and what happened with it. */
export const DealDetail = ({ initial }: { initial: Deal }) => {
  const t = useExtracted()
  const format = useFormatter()
  const trpc = useTRPC()
  const [editing, setEditing] = useState(false)
  const { data: deal = initial } = useQuery(trpc.deals.get.queryOptions({ id: initial.id }))
  const timeline = useInfiniteQuery(dealTimeline(trpc, deal.id))
  return (
    <>
      <RecordHeader href="/deals">
        <StatusActions deal={deal} />
        <EditRecord isCompact onEdit={() => setEditing(true)} />
        <DeleteRecord id={deal.id} href="/deals" consequence={t('Its calls and activities stay, without it.')} />
      </RecordHeader>
      <RecordPage
        title={deal.title}
        subtitle={
          <>
            <DealStatus status={deal.status} />
            <span className="figures">{formatMoney(deal.value, deal.currency, format)}</span>
          </>
        }
        facts={
          <Facts>
            {deal.person_id !== null && (
              <Fact name={t('Person')}>
                <span>
                  <RecordLink href={`/people/${deal.person_id}`}>{deal.person_name}</RecordLink>
                </span>
              </Fact>
            )}
            {deal.org_id !== null && (
              <Fact name={t('Organization')}>
                <span>
                  <RecordLink href={`/organizations/${deal.org_id}`}>{deal.org_name}</RecordLink>
                </span>
              </Fact>
            )}
            {deal.expected_close_date && (
              <Fact name={t('Closes')}>
                <NearDay day={deal.expected_close_date} />
              </Fact>
            )}
            {deal.probability !== null && (
              <Fact name={t('Probability')}>{format.number(deal.probability / 100, { style: 'percent' })}</Fact>
            )}
            {deal.lost_reason && (
              <Fact name={t('Why lost')}>
                <bdi>{deal.lost_reason}</bdi>
              </Fact>
            )}
            {deal.close_time && <WhenFact name={t('Ended')} instant={deal.close_time} />}
            <Fact name={t('Owner')}>
              <bdi>{deal.owner_name}</bdi>
            </Fact>
            <WhenFact name={t('Added')} instant={deal.add_time} />
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
