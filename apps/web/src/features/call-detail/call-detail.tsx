'use client'

import { useQuery } from '@tanstack/react-query'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import type { Call } from '@/features/call-logs/call.ts'
import { RecordingPlayer } from '@/features/recordings/recording-player.tsx'
import { useSession } from '@/features/session/session-context.tsx'
import { errorCode, errorText } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { CallDetailSkeleton } from './call-detail-skeleton.tsx'
import { CallFacts } from './call-facts.tsx'
import { CallHeading } from './call-heading.tsx'
import { CallHistory } from './call-history.tsx'
import { CallNote } from './call-note.tsx'
import { detailedFrom } from './detailed-call.ts'
import { EarlierCalls } from './earlier-calls.tsx'

interface CallDetailProps {
  readonly id: string
  /** What the list knows of it already: shown at once. */
  readonly initial?: Call | undefined
  /** `h1` where the call is the whole page. */
  readonly heading?: 'h1' | 'h2'
}

/** Everything about one call, and what can be done with it: on its own page, or in a sheet over the list. */
export const CallDetail = ({ id, initial, heading = 'h2' }: CallDetailProps) => {
  const trpc = useTRPC()
  const { country } = useSession().company
  const query = useQuery(
    trpc.callLogs.detail.queryOptions({ id }, { ...(initial && { placeholderData: detailedFrom(initial) }) }),
  )
  const call = query.data
  if (!call) {
    if (query.isPending) return <CallDetailSkeleton />
    const gone = errorCode(query.error) === 'NOT_FOUND'
    return (
      <Notice
        title={gone ? 'This call is not here' : 'The call could not be loaded'}
        action={gone ? undefined : <Button onClick={() => void query.refetch()}>Try again</Button>}
      >
        {gone ? 'It was deleted, or the address is wrong.' : errorText(query.error)}
      </Notice>
    )
  }
  return (
    <article className="grid max-w-180 gap-5 px-4 pt-2 pb-12 md:px-5">
      <CallHeading call={call} country={country} heading={heading} actions={null} />
      {call.has_recording && <RecordingPlayer key={id} callLogId={id} />}
      {call.safe_note && <CallNote safeHtml={call.safe_note} />}
      <EarlierCalls key={`earlier ${id}`} id={id} name={call.person_name} />
      <CallFacts call={call} />
      <CallHistory key={`history ${id}`} id={id} />
      {!call.may_change && !query.isPlaceholderData && (
        <p className="text-sm text-ink-3">
          Only <bdi>{call.user_name}</bdi> or an admin can change or delete this call.
        </p>
      )}
    </article>
  )
}
