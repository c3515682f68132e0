'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { formatMoney } from '@/features/records/format-money.ts'
import { ListHeader } from '@/features/records/list-header.tsx'
import { ListToolbar } from '@/features/records/list-toolbar.tsx'
import { RecordList } from '@/features/records/record-list.tsx'
import type { Column } from '@/features/records/record-table.tsx'
import { useListParams } from '@/features/records/use-list-params.ts'
import { ViewTabs } from '@/features/records/view-tabs.tsx'
import { useToday } from '@/features/time/reader-clock.tsx'
import { useNearDay } from '@/features/time/use-near-day.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { DealDialog } from './deal-dialog.tsx'
import { type Deal, DEAL_VIEWS, dealPages, dealView } from './deal-queries.ts'
import { DealStatus } from './deal-status.tsx'

/** What the team wants to sell. */
export const DealList = () => {
  const trpc = useTRPC()
  const router = useRouter()
  const today = useToday()
  const nearDay = useNearDay()
  const params = useListParams()
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery({ ...dealPages(trpc, params.settled), placeholderData: keepPreviousData })
  const view = dealView(params.view)
  const columns: readonly [Column<Deal>, ...Column<Deal>[]] = [
    { name: 'Title', sort: 'title', width: 'minmax(0,1.3fr)', render: ({ title }) => <bdi>{title}</bdi> },
    {
      name: 'Value',
      sort: 'value',
      width: '7rem',
      end: true,
      render: ({ value, currency }) => (value > 0 ? formatMoney(value, currency) : ''),
    },
    { name: 'Person', width: 'minmax(0,1fr)', render: ({ person_name }) => person_name && <bdi>{person_name}</bdi> },
    { name: 'Organization', width: 'minmax(0,1fr)', render: ({ org_name }) => org_name && <bdi>{org_name}</bdi> },
    // In the other views, all have the same.
    ...(view === 'all'
      ? [{ name: 'Status', width: '4rem', render: ({ status }: Deal) => <DealStatus status={status} /> }]
      : []),
    {
      name: 'Closes',
      sort: 'expected_close_date',
      width: '7rem',
      render: ({ expected_close_date }) => expected_close_date && nearDay(expected_close_date, today),
    },
    { name: 'Owner', width: '8rem', render: ({ owner_name }) => <bdi>{owner_name}</bdi> },
  ]
  return (
    <>
      <ListHeader title="Deals" action="New deal" onNew={() => setAdding(true)} />
      <ListToolbar params={params} placeholder="Title, person or organization">
        <ViewTabs
          label="Status"
          views={DEAL_VIEWS}
          current={view}
          onChoose={(next) => void params.setParams({ view: next === 'open' ? null : next })}
        />
      </ListToolbar>
      <RecordList
        params={params}
        noun={['deal', 'deals']}
        pages={list.data?.pages.map(({ deals }) => deals)}
        list={list}
        columns={columns}
        order="-update_time"
        keyOf={({ id }) => `${id}`}
        hrefOf={({ id }) => `/deals/${id}`}
        renderSummary={({ value, currency, person_name, org_name }) =>
          [value > 0 && formatMoney(value, currency), person_name, org_name].filter(Boolean).join(' · ')
        }
        empty={
          <Notice
            title={view === 'open' || view === 'all' ? 'No open deals' : `No deals ${view} yet`}
            action={<Button onClick={() => setAdding(true)}>Add a deal</Button>}
          >
            What your team wants to sell stands here, with the calls that belong to it.
          </Notice>
        }
      />
      {adding && <DealDialog onDone={() => setAdding(false)} onAdded={(id) => router.push(`/deals/${id}` as Route)} />}
    </>
  )
}
