'use client'

import { useQuery } from '@tanstack/react-query'

import { CallDetail } from '@/app/(app)/calls/[id]/call-detail.tsx'
import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import type { Session } from '@/features/session/require-session.ts'
import { errorCode, errorText } from '@/lib/trpc/error-code.ts'

import type { Call } from './call.ts'

/** What a sheet needs to show a call. */
export interface CallSheetContentProps {
  readonly id: string
  /** What the list knows of it already: shown at once. */
  readonly initial: Call | undefined
  readonly session: Session
  /** The call has just been deleted. */
  readonly onDeleted: () => void
}

/** The call in the sheet: the seam to the component that its own page shows. */
export const CallSheetContent = ({ id, initial, session }: CallSheetContentProps) => {
  const trpc = useTRPC()
  const query = useQuery(
    trpc.callLogs.getWithNames.queryOptions({ id }, { ...(initial && { placeholderData: initial }) }),
  )
  if (query.data) return <CallDetail call={query.data} session={session} />
  if (query.isPending) return <p className="p-5 text-ink-3">Loading…</p>
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
