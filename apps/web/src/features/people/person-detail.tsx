'use client'

import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import { useState } from 'react'

import { PhoneLink } from '@/features/call-detail/phone-link.tsx'
import { LinkedDeals } from '@/features/deals/linked-deals.tsx'
import { chosen } from '@/features/records/chosen.ts'
import { DeleteRecord } from '@/features/records/delete-record.tsx'
import { EditRecord } from '@/features/records/edit-record.tsx'
import { Fact, Facts, RecordHeader, RecordLink, RecordPage, WhenFact } from '@/features/records/record-page.tsx'
import { usePointKind } from '@/features/records/use-point-kind.ts'
import { WhatHappened } from '@/features/records/what-happened.tsx'
import { useSession } from '@/features/session/session-context.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { MergeDuplicate } from './merge-duplicate.tsx'
import { type Person, personTimeline } from './people-queries.ts'
import { PersonDialog } from './person-dialog.tsx'
import { WhatStays } from './what-stays.tsx'

/** One person: how to reach them, whom they work for, their open deals, and what happened with them. */
export const PersonDetail = ({ initial }: { initial: Person }) => {
  const t = useExtracted()
  const pointKind = usePointKind()
  const trpc = useTRPC()
  const { country } = useSession().company
  const [editing, setEditing] = useState(false)
  const { data: person = initial } = useQuery(trpc.persons.get.queryOptions({ id: initial.id }))
  const timeline = useInfiniteQuery(personTimeline(trpc, person.id))
  return (
    <>
      <RecordHeader href="/people">
        <EditRecord onEdit={() => setEditing(true)} />
        <DeleteRecord id={person.id} href="/people" consequence={<WhatStays id={person.id} />} />
      </RecordHeader>
      <RecordPage
        title={person.name}
        subtitle={
          <>
            {person.job_title && <bdi>{person.job_title}</bdi>}
            {person.org_id !== null && (
              <RecordLink href={`/organizations/${person.org_id}`}>{person.org_name}</RecordLink>
            )}
          </>
        }
        facts={
          <Facts>
            {person.phones.length > 0 && (
              <Fact name={t('Phone')}>
                {person.phones.map(({ value, label }) => (
                  <span key={value}>
                    <PhoneLink number={value} country={country} />{' '}
                    <span className="text-sm text-ink-3">{pointKind(label) ?? <bdi>{label}</bdi>}</span>
                  </span>
                ))}
              </Fact>
            )}
            {person.emails.length > 0 && (
              <Fact name={t('E-mail')}>
                {person.emails.map(({ value, label }) => (
                  <span key={value}>
                    <a
                      href={`mailto:${encodeURIComponent(value)}`}
                      className="rounded-sm break-all underline decoration-line-strong underline-offset-4 hover:decoration-current"
                    >
                      <bdi>{value}</bdi>
                    </a>{' '}
                    <span className="text-sm text-ink-3">{pointKind(label) ?? <bdi>{label}</bdi>}</span>
                  </span>
                ))}
              </Fact>
            )}
            <Fact name={t('Owner')}>
              <bdi>{person.owner_name}</bdi>
            </Fact>
            <WhenFact name={t('Added')} instant={person.add_time} />
          </Facts>
        }
      >
        <MergeDuplicate person={person} />
        <LinkedDeals of={{ person_id: person.id }} />
        <WhatHappened
          on={{ person_id: person.id }}
          links={{
            person: chosen('person', person.id, person.name),
            organization: chosen('organization', person.org_id, person.org_name),
          }}
          list={timeline}
        />
      </RecordPage>
      {editing && <PersonDialog person={person} onDone={() => setEditing(false)} />}
    </>
  )
}
