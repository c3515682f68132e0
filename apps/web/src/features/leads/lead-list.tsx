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
import { RecordList } from '@/features/records/record-list.tsx'
import type { Column } from '@/features/records/record-table.tsx'
import { useListParams } from '@/features/records/use-list-params.ts'
import { ViewTabs } from '@/features/records/view-tabs.tsx'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { LeadDialog } from './lead-dialog.tsx'
import { type Lead, leadPages, leadView } from './lead-queries.ts'

/** Who may become a customer. */
export const LeadList = () => {
  const t = useExtracted()
  const format = useFormatter()
  const trpc = useTRPC()
  const router = useRouter()
  const params = useListParams()
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery({ ...leadPages(trpc, params.settled), placeholderData: keepPreviousData })
  const view = leadView(params.view)
  const columns: readonly [Column<Lead>, ...Column<Lead>[]] = [
    { name: t('Title'), sort: 'title', width: 'minmax(0,1.3fr)', render: ({ title }) => <bdi>{title}</bdi> },
    {
      name: t('Value'),
      width: '7rem',
      end: true,
      render: ({ value }) => value && formatMoney(value.amount, value.currency, format),
    },
    { name: t('Person'), width: 'minmax(0,1fr)', render: ({ person_name }) => person_name && <bdi>{person_name}</bdi> },
    {
      name: t('Organization'),
      width: 'minmax(0,1fr)',
      render: ({ organization_name }) => organization_name && <bdi>{organization_name}</bdi>,
    },
    {
      name: t('Added'),
      sort: 'add_time',
      width: '7rem',
      render: ({ add_time }) => (
        <span className="relative z-1">
          <When instant={add_time} tabIndex={-1} />
        </span>
      ),
    },
    { name: t('Owner'), width: '8rem', render: ({ owner_name }) => <bdi>{owner_name}</bdi> },
  ]
  return (
    <>
      <ListHeader title={t('Leads')} action={t('New lead')} onNew={() => setAdding(true)} />
      <ListToolbar params={params} placeholder={t('Title, person or organization')}>
        <ViewTabs
          label={t('Which leads')}
          views={[
            ['active', t('Active')],
            ['archived', t('Archived')],
          ]}
          current={view}
          onChoose={(next) => void params.setParams({ view: next === 'active' ? null : next })}
        />
      </ListToolbar>
      <RecordList
        params={params}
        href="/leads"
        pages={list.data?.pages.map(({ leads }) => leads)}
        list={list}
        columns={columns}
        order="-add_time"
        keyOf={({ id }) => id}
        hrefOf={({ id }) => `/leads/${id}`}
        renderSummary={({ value, person_name, organization_name }) => (
          <Dotted>
            {value && formatMoney(value.amount, value.currency, format)}
            {person_name && <bdi>{person_name}</bdi>}
            {organization_name && <bdi>{organization_name}</bdi>}
          </Dotted>
        )}
        empty={
          <Notice
            title={view === 'archived' ? t('No archived leads') : t('No leads to work on')}
            action={<Button onClick={() => setAdding(true)}>{t('Add a lead')}</Button>}
          >
            {t('Who may become a customer stands here until it becomes a deal, or nothing.')}
          </Notice>
        }
      />
      {adding && <LeadDialog onDone={() => setAdding(false)} onAdded={(id) => router.push(`/leads/${id}` as Route)} />}
    </>
  )
}
