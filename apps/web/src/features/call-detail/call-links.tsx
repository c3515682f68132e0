import type { Route } from 'next'
import { useExtracted } from 'next-intl'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { bdi } from '@/i18n/bdi.tsx'

import type { DetailedCall } from './detailed-call.ts'

interface LinkedRecord {
  readonly field: DetailedCall['deleted_links'][number]
  readonly path: string
  readonly id: string | number | undefined
  readonly name: string | undefined
}

/** The records a call is linked to, in the order in which they are read. */
export const linkedRecords = (call: DetailedCall): LinkedRecord[] =>
  (
    [
      { field: 'person_id', path: 'people', id: call.person_id, name: call.person_name },
      { field: 'org_id', path: 'organizations', id: call.org_id, name: call.org_name },
      { field: 'deal_id', path: 'deals', id: call.deal_id, name: call.deal_title },
      { field: 'lead_id', path: 'leads', id: call.lead_id, name: call.lead_title },
    ] as const
  ).filter(({ name }) => name !== undefined)

interface CallLinkProps {
  readonly record: LinkedRecord
  readonly deleted: boolean
}

const small = (text: ReactNode) => <span className="text-sm font-normal text-ink-3">{text}</span>

/** The name of a linked record: the way to its page, while it has one. */
const CallLink = ({ record: { path, id, name }, deleted }: CallLinkProps) => {
  const t = useExtracted()
  return deleted ? (
    t.rich('<bdi>{name}</bdi> <small>(deleted)</small>', {
      name: name ?? '',
      bdi,
      small,
    })
  ) : (
    <Link
      href={`/${path}/${id}` as Route}
      prefetch={false}
      className="rounded-sm decoration-line-strong underline-offset-4 hover:underline"
    >
      <bdi>{name}</bdi>
    </Link>
  )
}

/** The name of a linked record, and what it is where the name alone does not tell. */
export const NamedLink = (props: CallLinkProps) => {
  const t = useExtracted()
  const link = () => <CallLink {...props} />
  if (props.record.field === 'deal_id') return t.rich('Deal: <link></link>', { link })
  if (props.record.field === 'lead_id') return t.rich('Lead: <link></link>', { link })
  return link()
}
