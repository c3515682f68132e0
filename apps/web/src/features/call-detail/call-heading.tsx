import { useExtracted } from 'next-intl'
import { Fragment, type ReactNode } from 'react'

import { Outcome } from '@/features/call-logs/outcome.tsx'
import { useDirectionWord } from '@/features/call-logs/use-direction-word.ts'
import { When } from '@/features/time/when.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { Duration } from '@/features/time/duration.tsx'

import { linkedRecords, NamedLink } from './call-links.tsx'
import { type DetailedCall, theirNumber } from './detailed-call.ts'
import { PhoneLink } from './phone-link.tsx'

interface CallHeadingProps {
  readonly call: DetailedCall
  readonly country: string
  /** `h1` where the call is the whole page. */
  readonly heading: 'h1' | 'h2'
  /** What can be done with the call. */
  readonly actions: ReactNode
}

/** What a call was at a glance: how it ended, how long, when, whose; with whom; which numbers. */
export const CallHeading = ({ call, country, heading: Heading, actions }: CallHeadingProps) => {
  const t = useExtracted()
  const directionWord = useDirectionWord()
  const seconds = Number(call.duration)
  const records = linkedRecords(call)
  return (
    <header className="grid min-w-0 grid-cols-1 gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <p className="flex min-w-0 flex-1 flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
          <Outcome outcome={call.outcome} className="font-medium" />
          <span className="figures">
            <Duration seconds={seconds} />
          </span>
          <When instant={call.start_time} />
          {call.direction !== 'unknown' && <span>{directionWord(call.direction)}</span>}
          <bdi className="wrap-anywhere">{call.user_name}</bdi>
        </p>
        {actions}
      </div>
      <Heading className="text-title font-semibold wrap-anywhere">
        {records.length === 0 && <bdi>{formatPhoneNumber(theirNumber(call), country)}</bdi>}
        {records.map((record, index) => (
          <Fragment key={record.field}>
            {index > 0 && <span className="font-normal text-ink-3"> · </span>}
            <span className={index > 0 ? 'font-normal text-ink-2' : undefined}>
              <NamedLink record={record} deleted={call.deleted_links.includes(record.field)} />
            </span>
          </Fragment>
        ))}
      </Heading>
      <p className="flex flex-wrap items-center gap-x-2">
        {call.from_phone_number && (
          <>
            <PhoneLink number={call.from_phone_number} country={country} isOurs={call.direction === 'outbound'} />
            <span aria-hidden className="text-ink-3">
              →
            </span>
            <span className="sr-only">
              {t({ id: 'callTo', message: 'to', description: 'between the number that called and the one it called' })}
            </span>
          </>
        )}
        <PhoneLink number={call.to_phone_number} country={country} isOurs={call.direction === 'inbound'} />
      </p>
    </header>
  )
}
