'use client'

import { useQuery } from '@tanstack/react-query'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import type { Call } from '@/features/call-logs/call.ts'
import { useDeleteCalls } from '@/features/call-logs/use-delete-calls.ts'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { useSession } from '@/features/session/session-context.tsx'
import { bdi } from '@/i18n/bdi.tsx'
import { cn } from '@/lib/cn.ts'
import { errorCode } from '@/lib/trpc/error-code.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { CallActions } from './call-actions.tsx'
import { CallDetailSkeleton } from './call-detail-skeleton.tsx'
import { CallFacts } from './call-facts.tsx'
import { CallHeading } from './call-heading.tsx'
import { CallHistory } from './call-history.tsx'
import { CallNote } from './call-note.tsx'
import { calledName, detailedFrom } from './detailed-call.ts'
import { EarlierCalls } from './earlier-calls.tsx'

const RecordingPlayer = dynamic(
  () => import('@/features/recordings/recording-player.tsx').then((module) => module.RecordingPlayer),
  { loading: () => <div className="h-8 max-md:h-10" /> },
)
// Loaded with the first edit: most calls are only read.
const EditCall = lazy(() => import('./edit-call.tsx'))

interface CallDetailProps {
  readonly id: string
  /** What the list knows of it already: shown at once. */
  readonly initial?: Call | undefined
  /** `h1` where the call is the whole page. */
  readonly heading?: 'h1' | 'h2'
  /** The call has just been deleted: whoever shows it shows something else. */
  readonly onDeleted: () => void
}

/** Everything about one call, and what can be done with it: on its own page, or in a sheet over the list. */
export const CallDetail = ({ id, initial, heading = 'h2', onDeleted }: CallDetailProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const { country } = useSession().company
  const query = useQuery(
    trpc.callLogs.detail.queryOptions({ id }, { ...(initial && { placeholderData: detailedFrom(initial) }) }),
  )
  const call = query.data
  const article = useRef<HTMLElement>(null)
  const [editing, setEditing] = useState<string>()
  const deleteCalls = useDeleteCalls()
  const mayChange = call?.may_change === true
  useShortcut(
    ['e', 'E'],
    (event) => {
      if (!mayChange) return
      event.preventDefault()
      setEditing(id)
    },
    { within: article },
  )
  if (!call) {
    if (query.isPending) return <CallDetailSkeleton />
    const gone = errorCode(query.error) === 'NOT_FOUND'
    return (
      <Notice
        title={gone ? t('This call is not here') : t('The call could not be loaded')}
        action={gone ? undefined : <Button onClick={() => void query.refetch()}>{t('Try again')}</Button>}
      >
        {gone ? t('It was deleted, or the address is wrong.') : errorText(query.error)}
      </Notice>
    )
  }
  const note = call.safe_note && <CallNote safeHtml={call.safe_note} />
  const stopEditing = () => {
    setEditing(undefined)
    // The form that had the keyboard is gone.
    article.current?.focus()
  }
  const leaveForm = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    stopEditing()
  }
  return (
    <article
      ref={article}
      tabIndex={-1}
      aria-label={t('Call with {name}', { name: calledName(call) })}
      // Esc leaves the form first, wherever in the call the keyboard is; then the sheet or the page.
      {...(editing === id && { 'data-keeps-escape': true, onKeyDown: leaveForm })}
      className={cn(
        'grid max-w-180 grid-cols-1 content-start gap-5 px-4 pt-2 pb-12 outline-none md:px-5',
        // A page has room for two columns, a sheet has not.
        heading === 'h1' && 'xl:max-w-none xl:grid-cols-[minmax(0,45rem)_25rem] xl:gap-x-10',
      )}
    >
      <div className="grid min-w-0 grid-cols-1 content-start gap-5">
        <CallHeading
          call={call}
          country={country}
          heading={heading}
          actions={
            mayChange && (
              <CallActions
                onEdit={() => setEditing(id)}
                onDelete={() => {
                  deleteCalls([id])
                  onDeleted()
                }}
              />
            )
          }
        />
        {call.has_recording && <RecordingPlayer key={`player ${id}`} callLogId={id} />}
        {editing === id ? (
          <Suspense fallback={note}>
            <EditCall key={`edit ${id}`} call={call} onDone={stopEditing} />
          </Suspense>
        ) : (
          note
        )}
        <EarlierCalls key={`earlier ${id}`} id={id} name={call.person_name} />
      </div>
      <div className="grid min-w-0 grid-cols-1 content-start gap-5">
        <CallFacts call={call} />
        <CallHistory key={`history ${id}`} id={id} />
        {!mayChange && !query.isPlaceholderData && (
          <p className="text-sm text-ink-3">
            {t.rich('Only <bdi>{name}</bdi> or an admin can change or delete this call.', {
              name: call.user_name,
              bdi,
            })}
          </p>
        )}
      </div>
    </article>
  )
}
