'use client'

import { ArrowDown, ArrowUp, Maximize2, X } from 'lucide-react'
import { useExtracted } from 'next-intl'
import Link from 'next/link'
import type { Route } from 'next'
import { useEffect, useRef, useState } from 'react'

import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { CallDetail } from '@/features/call-detail/call-detail.tsx'
import { theirNumber } from '@/features/call-detail/detailed-call.ts'
import { useSession } from '@/features/session/session-context.tsx'
import { useTimeReader } from '@/features/time/reader-clock.tsx'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'

import type { Call } from './call.ts'
import { noteOpenedCall } from './opened-call.ts'
import { useOutcomeWord } from './use-outcome-word.ts'

const WHEN = { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const

interface CallSheetProps {
  readonly id: string
  readonly calls: readonly Call[]
  readonly onOpen: (id: string) => void
  readonly onClose: () => void
}

/** Says which call the sheet shows once one walks on to it: the keyboard stays where it is. */
const ShownCall = ({ call }: { call: Call | undefined }) => {
  const t = useExtracted()
  const outcomeWord = useOutcomeWord()
  const reader = useTimeReader()
  const { country } = useSession().company
  const [openedId] = useState(call?.id)
  const [walked, setWalked] = useState(false)
  if (call && call.id !== openedId && !walked) setWalked(true)
  return (
    <output aria-live="polite" className="sr-only">
      {call &&
        walked &&
        t('{who}, {outcome}, {when}', {
          who: call.person_name ?? call.org_name ?? formatPhoneNumber(theirNumber(call), country),
          outcome: outcomeWord(call.outcome),
          // Not "12 min ago", which would be said again as time goes by.
          when: reader.format.dateTime(new Date(call.start_time), { ...WHEN, timeZone: reader.timeZone }),
        })}
    </output>
  )
}

/**
 * A call beside the list, or over all of a phone's screen. It is no dialog: the list stays usable, and the arrows walk
 * through it while the sheet shows where one is. Esc closes it.
 */
const CallSheet = ({ id, calls, onOpen, onClose }: CallSheetProps) => {
  const t = useExtracted()
  const sheet = useRef<HTMLElement>(null)
  const place = calls.findIndex((call) => call.id === id)
  const previous = calls[place - 1]
  const next = place < 0 ? undefined : calls[place + 1]

  // The keyboard is in the sheet: what is read there is the call.
  useEffect(() => sheet.current?.focus({ preventScroll: true }), [])
  useEffect(() => {
    // Before any other: Esc in a field of the sheet, or a dialog above it, is theirs.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      if (document.querySelector('[role=dialog], [role=alertdialog], [role=menu]')) return
      if (event.target instanceof Element && event.target.closest('[data-keeps-escape]')) return
      event.preventDefault()
      event.stopPropagation()
      onClose()
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [onClose])

  return (
    <aside
      ref={sheet}
      tabIndex={-1}
      aria-label={t({ message: 'Call', description: 'a phone call' })}
      className="call-sheet fixed inset-y-0 right-0 z-30 flex w-full max-w-144 flex-col border-l border-line bg-canvas shadow-float outline-none md:animate-fade-in max-md:animate-slide-up"
    >
      <ShownCall call={calls[place]} />
      <header className="flex h-14 shrink-0 items-center gap-1 border-b border-line px-3">
        <Button
          variant="quiet"
          size="icon"
          aria-label={t('Previous call')}
          aria-keyshortcuts="K ArrowUp"
          disabled={!previous}
          onClick={() => previous && onOpen(previous.id)}
        >
          <ArrowUp aria-hidden />
        </Button>
        <Button
          variant="quiet"
          size="icon"
          aria-label={t('Next call')}
          aria-keyshortcuts="J ArrowDown"
          disabled={!next}
          onClick={() => next && onOpen(next.id)}
        >
          <ArrowDown aria-hidden />
        </Button>
        <Button asChild variant="quiet" size="icon" className="ml-auto">
          <Link
            href={`/calls/${id}` as Route}
            prefetch={false}
            aria-label={t('Open as a page')}
            onClick={() => noteOpenedCall(id)}
          >
            <Maximize2 aria-hidden />
          </Link>
        </Button>
        <Button variant="quiet" className="-mr-1" aria-keyshortcuts="Escape" onClick={onClose}>
          <X aria-hidden />
          {t('Close')}
          <Kbd className="max-md:hidden">Esc</Kbd>
        </Button>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain">
        <CallDetail key={id} id={id} initial={calls[place]} onDeleted={onClose} />
      </div>
    </aside>
  )
}

export default CallSheet
