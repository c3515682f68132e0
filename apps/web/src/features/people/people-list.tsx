'use client'

import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { Route } from 'next'
import { useExtracted } from 'next-intl'
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
import { useSession } from '@/features/session/session-context.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { peoplePages, type Person } from './people-queries.ts'
import { PersonDialog } from './person-dialog.tsx'

const phoneOf = ({ phones }: Person) => phones.find(({ primary }) => primary)?.value ?? phones[0]?.value
const emailOf = ({ emails }: Person) => emails.find(({ primary }) => primary)?.value ?? emails[0]?.value

/** Everybody the company knows. */
export const PeopleList = () => {
  const t = useExtracted()
  const trpc = useTRPC()
  const router = useRouter()
  const { country } = useSession().company
  const params = useListParams()
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery({ ...peoplePages(trpc, params.settled), placeholderData: keepPreviousData })
  const columns: readonly [Column<Person>, ...Column<Person>[]] = [
    {
      name: t('Name'),
      sort: 'name',
      width: 'minmax(0,1.3fr)',
      render: ({ name, job_title }) => (
        <>
          <bdi>{name}</bdi>
          {job_title && ' '}
          {job_title && <bdi className="ml-2 font-normal text-ink-3 max-md:hidden">{job_title}</bdi>}
        </>
      ),
    },
    { name: t('Organization'), width: 'minmax(0,1fr)', render: ({ org_name }) => org_name && <bdi>{org_name}</bdi> },
    {
      name: t('Phone'),
      width: '10.5rem',
      render: (person) => {
        const phone = phoneOf(person)
        return phone && <bdi className="figures">{formatPhoneNumber(phone, country)}</bdi>
      },
    },
    { name: t('E-mail'), width: 'minmax(0,1fr)', render: (person) => <bdi>{emailOf(person)}</bdi> },
    { name: t('Owner'), width: '8rem', render: ({ owner_name }) => <bdi>{owner_name}</bdi> },
  ]
  return (
    <>
      <ListHeader title={t('People')} action={t('New person')} onNew={() => setAdding(true)} />
      <ListToolbar params={params} placeholder={t('Name, number or e-mail')} />
      <RecordList
        params={params}
        href="/people"
        pages={list.data?.pages.map(({ items }) => items)}
        list={list}
        columns={columns}
        order="name"
        keyOf={({ id }) => `${id}`}
        hrefOf={({ id }) => `/people/${id}`}
        renderSummary={(person) => {
          const phone = phoneOf(person)
          return (
            <Dotted>
              {person.org_name && <bdi>{person.org_name}</bdi>}
              {phone && <bdi>{formatPhoneNumber(phone, country)}</bdi>}
            </Dotted>
          )
        }}
        empty={
          <Notice
            title={t('No people yet')}
            action={<Button onClick={() => setAdding(true)}>{t('Add the first person')}</Button>}
          >
            {t(
              'Everybody your team talks to will be listed here. Calls with one of their numbers wait in the inbox, with their name: one key links them.',
            )}
          </Notice>
        }
      />
      {adding && (
        <PersonDialog onDone={() => setAdding(false)} onAdded={({ id }) => router.push(`/people/${id}` as Route)} />
      )}
    </>
  )
}
