'use client'

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   Laid out as CSS grids, the elements of a table lose their meaning in some browsers unless it is said again. */

import type { Route } from 'next'
import Link from 'next/link'
import { memo } from 'react'

import { When } from '@/features/time/when.tsx'
import { cn } from '@/lib/cn.ts'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { initials } from '@/lib/initials.ts'
import { plainText } from '@/lib/plain-text.ts'
import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'

import type { Call } from './call.ts'
import { LinkPending } from './link-pending.tsx'
import { noteOpenedCall } from './opened-call.ts'
import { Outcome } from './outcome.tsx'

const EXCERPT_LENGTH = 140

interface CallRowProps {
  readonly call: Call
  readonly country: string
  readonly tabIndex: 0 | -1
  readonly onCurrent: (id: string) => void
}

// The person keeps their room; the organization takes what is left.
const Who = ({ person_name, org_name }: Call) => (
  <>
    {person_name && (
      <span dir="auto" className="max-w-full shrink-0 truncate font-medium" title={person_name}>
        {person_name}
      </span>
    )}
    {org_name && (
      <span className={cn('min-w-0 truncate', person_name ? 'text-ink-2' : 'font-medium')} title={org_name}>
        {person_name && (
          <span aria-hidden className="mr-1.5 text-ink-3">
            ·
          </span>
        )}
        <bdi>{org_name}</bdi>
      </span>
    )}
  </>
)

const Numbers = ({ call, country }: { call: Call; country: string }) => (
  <>
    {call.from_phone_number && (
      <>
        <bdi className="truncate text-ink-3" title={call.from_phone_number}>
          {formatPhoneNumber(call.from_phone_number, country)}
        </bdi>
        <span aria-hidden className="text-ink-3">
          →
        </span>
        <span className="sr-only">to</span>
      </>
    )}
    <bdi className="truncate" title={call.to_phone_number}>
      {formatPhoneNumber(call.to_phone_number, country)}
    </bdi>
  </>
)

/** One call. The whole row is a link to it. Cells without a value are empty. */
export const CallRow = memo(function CallRow({ call, country, tabIndex, onCurrent }: CallRowProps) {
  const { id, outcome, start_time, user_name, note, deal_title, lead_title } = call
  const named = Boolean(call.person_name ?? call.org_name)
  const seconds = Number(call.duration)
  const excerpt = note ? plainText(note, EXCERPT_LENGTH) : ''
  const numbers = <Numbers call={call} country={country} />
  const opened = (
    <Link
      href={`/calls/${id}` as Route}
      prefetch={false}
      data-call={id}
      tabIndex={tabIndex}
      className="call-link"
      onFocus={() => onCurrent(id)}
      onClick={() => noteOpenedCall(id)}
    >
      {named ? <Who {...call} /> : numbers}
      <LinkPending />
    </Link>
  )
  return (
    <tr role="row" className="call-row" {...(!named && { 'data-unnamed': true })}>
      <td role="cell" data-column="when">
        <When instant={start_time} tabIndex={tabIndex} />
      </td>
      <td role="cell" data-column="who">
        {named && opened}
      </td>
      <td role="cell" data-column="number">
        {named ? numbers : opened}
      </td>
      <td role="cell" data-column="outcome">
        <Outcome outcome={outcome} />
      </td>
      <td role="cell" data-column="duration">
        <span aria-hidden>{formatDuration(seconds)}</span>
        <span className="sr-only">{spellDuration(seconds)}</span>
      </td>
      <td role="cell" data-column="rep" title={user_name}>
        <span aria-hidden>{initials(user_name)}</span>
        <span className="sr-only">{user_name}</span>
      </td>
      <td role="cell" data-column="note">
        <span dir="auto" className="truncate" title={excerpt}>
          {excerpt}
        </span>
      </td>
      <td role="cell" data-column="deal">
        <span dir="auto" className="truncate" title={deal_title ?? lead_title}>
          {deal_title ?? lead_title}
        </span>
      </td>
    </tr>
  )
})
