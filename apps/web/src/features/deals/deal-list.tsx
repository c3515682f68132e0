'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useExtracted, useFormatter } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Dotted } from '@/features/records/dotted.tsx'
import { formatMoney } from '@/features/records/format-money.ts'
import { ListHeader } from '@/features/records/list-header.tsx'
import { ListToolbar } from '@/features/records/list-toolbar.tsx'
import { NearDay } from '@/features/records/near-day.tsx'
import { RecordList } from '@/features/records/record-list.tsx'
import type { Column } from '@/features/records/record-table.tsx'
import { useListParams } from '@/features/records/use-list-params.ts'
import { ViewTabs } from '@/features/records/view-tabs.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { DealDialog } from './deal-dialog.tsx'
import { type Deal, DEAL_VIEWS, dealPages, dealView } from './deal-queries.ts'
import { DealStatus } from './deal-status.tsx'
import { useDealStatusWord } from './use-deal-status-word.ts'

/** What the team wants to sell. */
export const DealList = () => {
  const t = useExtracted()
  const format = useFormatter()
  const statusWord = useDealStatusWord()
  const trpc = useTRPC()
  const router = useRouter()
  const params = useListParams()
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery({ ...dealPages(trpc, params.settled), placeholderData: keepPreviousData })
  const view = dealView(params.view)
  const nothing = {
    won: t('No deals won yet'),
    lost: t('No deals lost yet'),
    open: t('No open deals'),
    all: t('No open deals'),
  }[view]
  const columns: readonly [Column<Deal>, ...Column<Deal>[]] = [
    { name: t('Title'), sort: 'title', width: 'minmax(0,1.3fr)', render: ({ title }) => <bdi>{title}</bdi> },
    {
      name: t('Value'),
      sort: 'value',
      width: '7rem',
      end: true,
      render: ({ value, currency }) => (value > 0 ? formatMoney(value, currency, format) : ''),
    },
    { name: t('Person'), width: 'minmax(0,1fr)', render: ({ person_name }) => person_name && <bdi>{person_name}</bdi> },
    { name: t('Organization'), width: 'minmax(0,1fr)', render: ({ org_name }) => org_name && <bdi>{org_name}</bdi> },
    // In the other views, all have the same.
    ...(view === 'all'
      ? [{ name: t('Status'), width: '4rem', render: ({ status }: Deal) => <DealStatus status={status} /> }]
      : []),
    {
      name: t('Closes'),
      sort: 'expected_close_date',
      width: '7rem',
      render: ({ expected_close_date }) => expected_close_date && <NearDay day={expected_close_date} />,
    },
    { name: t('Owner'), width: '8rem', render: ({ owner_name }) => <bdi>{owner_name}</bdi> },
  ]
  return (
    <>
      <ListHeader title={t('Deals')} action={t('New deal')} onNew={() => setAdding(true)} />
      <ListToolbar params={params} placeholder={t('Title, person or organization')}>
        <ViewTabs
          label={t('Status')}
          views={DEAL_VIEWS.map((one) => [one, one === 'all' ? t('All') : statusWord(one)])}
          current={view}
          onChoose={(next) => void params.setParams({ view: next === 'open' ? null : next })}
        />
      </ListToolbar>
      <RecordList
        params={params}
        href="/deals"
        pages={list.data?.pages.map(({ deals }) => deals)}
        list={list}
        columns={columns}
        order="-update_time"
        keyOf={({ id }) => `${id}`}
        hrefOf={({ id }) => `/deals/${id}`}
        renderSummary={({ value, currency, person_name, org_name }) => (
          <Dotted>
            {value > 0 && formatMoney(value, currency, format)}
            {person_name && <bdi>{person_name}</bdi>}
            {org_name && <bdi>{org_name}</bdi>}
          </Dotted>
        )}
        empty={
          <Notice title={nothing} action={<Button onClick={() => setAdding(true)}>{t('Add a deal')}</Button>}>
            {t('What your team wants to sell stands here, with the calls that belong to it.')}
          </Notice>
        }
      />
      {adding && <DealDialog onDone={() => setAdding(false)} onAdded={(id) => router.push(`/deals/${id}` as Route)} />}
    </>
  )
}
