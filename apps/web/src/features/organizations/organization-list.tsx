'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useExtracted, useFormatter } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Dotted } from '@/features/records/dotted.tsx'
import { ListHeader } from '@/features/records/list-header.tsx'
import { ListToolbar } from '@/features/records/list-toolbar.tsx'
import { RecordList } from '@/features/records/record-list.tsx'
import type { Column } from '@/features/records/record-table.tsx'
import { useListParams } from '@/features/records/use-list-params.ts'
import { When } from '@/features/time/when.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { OrganizationDialog } from './organization-dialog.tsx'
import { type Organization, organizationPages } from './organization-queries.ts'

/** Every organization the company deals with. */
export const OrganizationList = () => {
  const t = useExtracted()
  const format = useFormatter()
  const trpc = useTRPC()
  const router = useRouter()
  const params = useListParams()
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery({ ...organizationPages(trpc, params.settled), placeholderData: keepPreviousData })
  const columns: readonly [Column<Organization>, ...Column<Organization>[]] = [
    { name: t('Name'), sort: 'name', width: 'minmax(0,1.2fr)', render: ({ name }) => <bdi>{name}</bdi> },
    { name: t('Address'), width: 'minmax(0,1fr)', render: ({ address }) => address && <bdi>{address.value}</bdi> },
    {
      name: t('People'),
      width: '5rem',
      end: true,
      render: ({ people_count }) => (people_count > 0 ? format.number(people_count) : ''),
    },
    { name: t('Owner'), width: '8rem', render: ({ owner_name }) => <bdi>{owner_name}</bdi> },
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
  ]
  return (
    <>
      <ListHeader title={t('Organizations')} action={t('New organization')} onNew={() => setAdding(true)} />
      <ListToolbar params={params} placeholder={t('Name or address')} />
      <RecordList
        params={params}
        href="/organizations"
        pages={list.data?.pages.map(({ items }) => items)}
        list={list}
        columns={columns}
        order="name"
        keyOf={({ id }) => `${id}`}
        hrefOf={({ id }) => `/organizations/${id}`}
        renderSummary={({ address, people_count }) => (
          <Dotted>
            {people_count > 0 && t('{count, plural, one {# person} other {# people}}', { count: people_count })}
            {address && <bdi>{address.value}</bdi>}
          </Dotted>
        )}
        empty={
          <Notice
            title={t('No organizations yet')}
            action={<Button onClick={() => setAdding(true)}>{t('Add the first organization')}</Button>}
          >
            {t('The companies that the people you call work for will be listed here.')}
          </Notice>
        }
      />
      {adding && (
        <OrganizationDialog
          onDone={() => setAdding(false)}
          onAdded={({ id }) => router.push(`/organizations/${id}` as Route)}
        />
      )}
    </>
  )
}
