import type { Route } from 'next'
import Link from 'next/link'

import { cn } from '@/lib/cn.ts'

import type { DetailedCall } from './detailed-call.ts'

interface LinkedRecord {
  readonly field: DetailedCall['deleted_links'][number]
  readonly kind: string
  readonly path: string
  readonly id: string | number | undefined
  readonly name: string | undefined
}

/** The records a call is linked to, in the order in which they are read. */
export const linkedRecords = (call: DetailedCall): LinkedRecord[] =>
  (
    [
      { field: 'person_id', kind: 'Person', path: 'people', id: call.person_id, name: call.person_name },
      { field: 'org_id', kind: 'Organization', path: 'organizations', id: call.org_id, name: call.org_name },
      { field: 'deal_id', kind: 'Deal', path: 'deals', id: call.deal_id, name: call.deal_title },
      { field: 'lead_id', kind: 'Lead', path: 'leads', id: call.lead_id, name: call.lead_title },
    ] as const
  ).filter(({ name }) => name !== undefined)

interface CallLinkProps {
  readonly record: LinkedRecord
  readonly deleted: boolean
  readonly className?: string
}

/** The name of a linked record: the way to its page, while it has one. */
export const CallLink = ({ record: { path, id, name }, deleted, className }: CallLinkProps) =>
  deleted ? (
    <span className={className}>
      <bdi>{name}</bdi> <span className="text-sm font-normal text-ink-3">(deleted)</span>
    </span>
  ) : (
    <Link
      href={`/${path}/${id}` as Route}
      prefetch={false}
      className={cn('rounded-sm decoration-line-strong underline-offset-4 hover:underline', className)}
    >
      <bdi>{name}</bdi>
    </Link>
  )
