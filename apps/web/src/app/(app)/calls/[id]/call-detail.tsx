import type { ReactNode } from 'react'

import type { Call } from '@/features/call-logs/call.ts'
import { Outcome } from '@/features/call-logs/outcome.tsx'
import { RecordingPlayer } from '@/features/recordings/recording-player.tsx'
import { PhoneLink } from '@/features/phone-numbers/phone-link.tsx'
import type { Session } from '@/features/session/require-session.ts'
import { ExactTime } from '@/features/time/exact-time.tsx'
import { When } from '@/features/time/when.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'
import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'

import { BackToCalls } from './back-to-calls.tsx'
import { CopyButton } from '@/components/copy-button.tsx'
import { DeleteCall } from './delete-call.tsx'
import { Note } from './note.tsx'

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div className="grid gap-x-4 border-b border-line py-2.5 md:grid-cols-[9rem_minmax(0,1fr)]">
    <dt className="text-sm text-ink-3">{name}</dt>
    <dd className="min-w-0 break-words">{children}</dd>
  </div>
)

const TextFact = ({ name, text }: { name: string; text: string | undefined }) =>
  text ? (
    <Fact name={name}>
      <bdi>{text}</bdi>
    </Fact>
  ) : null

/** Everything known about one call. */
export const CallDetail = ({ call, session }: { call: Call; session: Session }) => {
  const { country } = session.company
  const seconds = Number(call.duration)
  const who = [call.person_name, call.org_name].filter((name) => name !== undefined)
  const title = who.length > 0 ? who : [formatPhoneNumber(call.to_phone_number, country)]
  const mayDelete = session.is_admin || session.user.id === call.user_id
  return (
    <>
      <BackToCalls>{mayDelete && <DeleteCall id={call.id} />}</BackToCalls>
      <article className="grid max-w-180 gap-6 px-4 pt-2 pb-12 md:px-5">
        <header className="grid gap-2">
          <h1 className="text-title font-semibold break-words">
            {title.map((name, index) => (
              <span key={name} className={index > 0 ? 'font-normal text-ink-2' : undefined}>
                {index > 0 && ' · '}
                <bdi>{name}</bdi>
              </span>
            ))}
          </h1>
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-2">
            <Outcome outcome={call.outcome} className="font-medium" />
            <span className="figures">
              <span aria-hidden>{formatDuration(seconds)}</span>
              <span className="sr-only">{spellDuration(seconds)}</span>
            </span>
            <When instant={call.start_time} />
            <bdi>{call.user_name}</bdi>
          </p>
          <p className="flex flex-wrap items-center gap-x-2">
            {call.from_phone_number && (
              <>
                <PhoneLink number={call.from_phone_number} country={country} />
                <span aria-hidden className="text-ink-3">
                  →
                </span>
                <span className="sr-only">to</span>
              </>
            )}
            <PhoneLink number={call.to_phone_number} country={country} />
          </p>
        </header>
        {call.has_recording && <RecordingPlayer key={call.id} callLogId={call.id} />}
        {call.note && <Note html={call.note} />}
        <dl className="border-t border-line">
          <TextFact name="Person" text={call.person_name} />
          <TextFact name="Organization" text={call.org_name} />
          <TextFact name="Deal" text={call.deal_title} />
          <TextFact name="Lead" text={call.lead_title} />
          <TextFact name="Activity" text={call.activity_subject} />
          <TextFact name="Subject" text={call.subject === call.activity_subject ? undefined : call.subject} />
          <Fact name="Started">
            <ExactTime instant={call.start_time} />
          </Fact>
          <Fact name="Ended">
            <ExactTime instant={call.end_time} />
          </Fact>
          <TextFact name="Owner" text={call.user_name} />
          <Fact name="ID">
            <span className="flex items-center gap-2">
              <code className="min-w-0 font-mono text-sm break-all">{call.id}</code>
              <CopyButton text={call.id} label="Copy ID" />
            </span>
          </Fact>
        </dl>
        {!mayDelete && (
          <p className="text-sm text-ink-3">
            Only <bdi>{call.user_name}</bdi> or an admin can delete this call.
          </p>
        )}
      </article>
    </>
  )
}
