'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { LinkedDeals } from '@/features/deals/linked-deals.tsx'
import { PersonDialog } from '@/features/people/person-dialog.tsx'
import { chosen } from '@/features/records/chosen.ts'
import { DeleteRecord } from '@/features/records/delete-record.tsx'
import { EditRecord } from '@/features/records/edit-record.tsx'
import {
  Fact,
  Facts,
  RecordHeader,
  RecordLink,
  RecordPage,
  RecordSection,
  WhenFact,
} from '@/features/records/record-page.tsx'
import { WhatHappened } from '@/features/records/what-happened.tsx'
import { usePendingDeletes } from '@/features/undo/pending-deletes.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { OrganizationDialog } from './organization-dialog.tsx'
import { type Organization, organizationPeople, organizationTimeline } from './organization-queries.ts'

/** Its people, and the way to another one. */
const People = ({ organization }: { organization: Organization }) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const [adding, setAdding] = useState(false)
  const { id, name } = organization
  const { data } = useQuery(organizationPeople(trpc, id))
  const deleted = usePendingDeletes()
  const people = data?.items.filter((person) => !deleted.has(`/people/${person.id}`))
  return (
    <RecordSection
      title={t('People')}
      action={
        <Button variant="quiet" size="small" className="-mr-2 max-md:h-10" onClick={() => setAdding(true)}>
          <Plus aria-hidden />
          {t('New person')}
        </Button>
      }
    >
      <ul className="border-t border-line">
        {people?.map((person) => (
          <li key={person.id} className="flex min-h-9 items-center gap-3 border-b border-line py-1">
            <span className="min-w-0 truncate">
              <RecordLink href={`/people/${person.id}`}>{person.name}</RecordLink>
            </span>
            <bdi className="min-w-0 truncate text-sm text-ink-3">{person.job_title}</bdi>
          </li>
        ))}
        {people?.length === 0 && <li className="py-2 text-ink-3">{t('Nobody yet.')}</li>}
      </ul>
      {adding && (
        <PersonDialog organization={{ kind: 'organization', id: `${id}`, name }} onDone={() => setAdding(false)} />
      )}
    </RecordSection>
  )
}

/** One organization: its people, its deals, and what happened with them. */
export const OrganizationDetail = ({ initial }: { initial: Organization }) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const [editing, setEditing] = useState(false)
  const { data: organization = initial } = useQuery(trpc.organizations.get.queryOptions({ id: initial.id }))
  const timeline = useInfiniteQuery(organizationTimeline(trpc, organization.id))
  return (
    <>
      <RecordHeader href="/organizations">
        <EditRecord onEdit={() => setEditing(true)} />
        <DeleteRecord
          id={organization.id}
          href="/organizations"
          consequence={t('Its people, deals and calls stay, without it.')}
        />
      </RecordHeader>
      <RecordPage
        title={organization.name}
        facts={
          <Facts>
            {organization.address && (
              <Fact name={t('Address')}>
                <bdi>{organization.address.value}</bdi>
              </Fact>
            )}
            <Fact name={t('Owner')}>
              <bdi>{organization.owner_name}</bdi>
            </Fact>
            <WhenFact name={t('Added')} instant={organization.add_time} />
          </Facts>
        }
      >
        <People organization={organization} />
        <LinkedDeals of={{ org_id: organization.id }} />
        <WhatHappened
          on={{ org_id: organization.id }}
          links={{ organization: chosen('organization', organization.id, organization.name) }}
          list={timeline}
        />
      </RecordPage>
      {editing && <OrganizationDialog organization={organization} onDone={() => setEditing(false)} />}
    </>
  )
}
