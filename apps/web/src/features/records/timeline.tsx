'use client'

import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'
import { CalendarCheck, StickyNote } from 'lucide-react'
import type { Route } from 'next'
import { useExtracted } from 'next-intl'
import Link from 'next/link'
import { type ReactNode, useState } from 'react'

import { Banner } from '@/components/ui/banner.tsx'
import { OutcomeShape } from '@/features/call-logs/outcome.tsx'
import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'
import { SafeNote } from '@/features/notes/safe-note.tsx'
import { When } from '@/features/time/when.tsx'
import { usePendingDeletes } from '@/features/undo/pending-deletes.ts'
import { noteToText } from '@/lib/note-text.ts'
import { Duration } from '@/features/time/duration.tsx'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { CallRecording } from './call-recording.tsx'
import { EditNote } from './edit-note.tsx'
import { ListEnd } from './list-end.tsx'
import { NearDay } from './near-day.tsx'
import { NoteActions } from './note-actions.tsx'
import { useUnnamedCall } from './use-unnamed-call.ts'

/** Something that happened with a record, or is going to. */
export type TimelineEntry = inferRouterOutputs<AppRouter>['persons']['timeline']['entries'][number]

interface TimelineProps {
  readonly entries: readonly TimelineEntry[] | undefined
  readonly list: Parameters<typeof ListEnd>[0]['list'] & { readonly isError: boolean }
}

/** As a deletion that can be undone names it: see `pendingDeletes`. */
const keyOf = (entry: TimelineEntry): string => {
  if (entry.kind === 'call') return entry.call_log.id
  return entry.kind === 'note' ? `/notes/${entry.note.id}` : `/activities/${entry.activity.id}`
}

interface LineProps {
  readonly entry: TimelineEntry
  readonly icon: ReactNode
  readonly title: ReactNode
  /** HTML. */
  readonly text?: string | null | undefined
  /** In place of the moment: a day that has no time. */
  readonly day?: string | null
  readonly actions?: ReactNode
  /** Below the text. */
  readonly more?: ReactNode
  /** In place of the text. */
  readonly children?: ReactNode
}

const Line = ({ entry, icon, title, text, day, actions, more, children }: LineProps) => (
  <li className="group relative grid grid-cols-[1rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2.5">
    <span className="flex h-5 items-center justify-center">{icon}</span>
    <div className="grid min-w-0 grid-cols-1 gap-0.5">
      <div className="flex flex-wrap items-baseline gap-x-3">
        {title}
        <bdi className="text-sm text-ink-2">{entry.user_name}</bdi>
        <span className="relative z-1 ml-auto shrink-0 text-sm text-ink-3">
          {day ? <NearDay day={day} /> : <When instant={entry.time} />}
        </span>
        {actions}
      </div>
      {children}
      {!children && text && (
        <bdi className="line-clamp-3 text-sm whitespace-pre-line text-ink-2">{noteToText(text)}</bdi>
      )}
      {more}
    </div>
  </li>
)

const NoteEntry = ({ entry }: { entry: Extract<TimelineEntry, { kind: 'note' }> }) => {
  const t = useExtracted()
  const [editing, setEditing] = useState(false)
  const { id, content } = entry.note
  return (
    <Line
      entry={entry}
      icon={<StickyNote aria-hidden className="size-3.5 text-ink-3" />}
      title={<span className="font-medium">{t('Note')}</span>}
      actions={!editing && <NoteActions id={id} onEdit={() => setEditing(true)} />}
    >
      {editing ? (
        <EditNote id={id} content={content} onDone={() => setEditing(false)} />
      ) : (
        <SafeNote safeHtml={entry.safe_content} className="text-sm text-ink-2" />
      )}
    </Line>
  )
}

const Entry = ({ entry }: { entry: TimelineEntry }) => {
  const t = useExtracted()
  const unnamedCall = useUnnamedCall()
  const outcomeWord = useOutcomeWord()
  if (entry.kind === 'call') {
    const { id, outcome, duration, subject, note, has_recording } = entry.call_log
    const seconds = Number(duration)
    return (
      <Line
        entry={entry}
        icon={<OutcomeShape outcome={outcome} />}
        text={note}
        more={has_recording && <CallRecording callLogId={id} />}
        title={
          <>
            <Link href={`/calls/${id}` as Route} prefetch={false} className="font-medium after:absolute after:inset-0">
              {subject ? <bdi>{subject}</bdi> : unnamedCall(outcome)}
            </Link>
            {subject && <span className="text-sm text-ink-2">{outcomeWord(outcome)}</span>}
            {seconds > 0 && (
              <span className="figures text-sm text-ink-2">
                <Duration seconds={seconds} />
              </span>
            )}
          </>
        }
      />
    )
  }
  if (entry.kind === 'note') return <NoteEntry entry={entry} />
  const { id, subject, done, note, due_date, due_time } = entry.activity
  return (
    <Line
      entry={entry}
      icon={<CalendarCheck aria-hidden className="size-3.5 text-ink-3" />}
      day={due_time === null ? due_date : null}
      text={note}
      title={
        <>
          <Link
            href={`/activities?activity=${id}${done ? '&view=done' : ''}` as Route}
            prefetch={false}
            className="font-medium after:absolute after:inset-0"
          >
            <bdi>{subject}</bdi>
          </Link>
          <span className="text-sm text-ink-2">{done ? t('Done') : t('Planned')}</span>
        </>
      }
    />
  )
}

/** The calls, activities and notes of a record, the last first. */
export const Timeline = ({ entries, list }: TimelineProps) => {
  const t = useExtracted()
  const errorText = useErrorText()
  const deleted = usePendingDeletes()
  if (!entries) {
    return list.isError ? <Banner>{errorText(list.error)}</Banner> : <p className="py-4 text-ink-3">{t('Loading…')}</p>
  }
  const shown = entries.filter((entry) => !deleted.has(keyOf(entry)))
  if (shown.length === 0) {
    return <p className="border-t border-line py-4 text-ink-3">{t('No calls, activities or notes yet.')}</p>
  }
  return (
    <>
      <ol className="border-t border-line">
        {shown.map((entry) => (
          <Entry key={keyOf(entry)} entry={entry} />
        ))}
      </ol>
      {list.hasNextPage && (
        <ListEnd
          shown={t('{count, plural, one {# entry} other {# entries}}', { count: shown.length })}
          count={shown.length}
          list={list}
        />
      )}
    </>
  )
}
