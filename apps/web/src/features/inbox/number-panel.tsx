'use client'

import { useQuery } from '@tanstack/react-query'
import { Ban, Building2, UserX } from 'lucide-react'
import type { Route } from 'next'
import { useExtracted } from 'next-intl'
import Link from 'next/link'
import { useRef, useState } from 'react'

import { Notice } from '@/components/notice.tsx'
import { Button } from '@/components/ui/button.tsx'
import { Kbd } from '@/components/ui/kbd.tsx'
import { OutcomeShape } from '@/features/call-logs/outcome.tsx'
import { PhoneLink } from '@/features/call-detail/phone-link.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { Duration } from '@/features/time/duration.tsx'
import { When } from '@/features/time/when.tsx'
import { plainText } from '@/lib/plain-text.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { CandidateList } from './candidate-list.tsx'
import { SomeoneElse } from './someone-else.tsx'
import { useFiling } from './use-filing.ts'
import { useHowItWent } from './use-how-it-went.ts'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const EXCERPT_LENGTH = 120

interface NumberPanelProps {
  readonly number: string
  readonly country: string
  /** Whether one may say that it is a number of the company's own. */
  readonly isAdmin: boolean
  /** It is dealt with: on to the next one. */
  readonly onFiled: () => void
}

/** One number of the inbox: its calls, who it may be, and what else it may be. */
export const NumberPanel = ({ number, country, isAdmin, onFiled }: NumberPanelProps) => {
  const t = useExtracted()
  const howItWent = useHowItWent()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const preview = useQuery(trpc.inbox.preview.queryOptions({ number }))
  const { linkTo, own, rule } = useFiling()
  const [addNumber, setAddNumber] = useState(true)
  const someoneElse = useRef<HTMLDivElement>(null)
  const candidates = preview.data?.candidates ?? []

  const link = (whom: { person_id?: number; name: string }) => {
    onFiled()
    const { person_id, name } = whom
    linkTo({ number, add_number: addNumber, ...(person_id === undefined ? { new_person_name: name } : { person_id }) })
  }
  const choose = ({ id, name }: { id: number; name: string }) => link({ person_id: id, name })
  const decide = (ruling: 'not_a_contact' | 'never_log') => {
    onFiled()
    rule(number, ruling)
  }

  const isOwnable = isAdmin && number.startsWith('+')
  const disclose = () => {
    if (!isOwnable) return
    onFiled()
    own(number)
  }

  useShortcut(DIGITS, (event) => {
    const candidate = candidates[Number(event.key) - 1]
    if (candidate) choose(candidate)
  })
  useShortcut(['n', 'N'], (event) => {
    event.preventDefault()
    someoneElse.current?.querySelector('input')?.focus()
  })
  useShortcut(['x', 'X'], () => decide('not_a_contact'))
  useShortcut(['b', 'B'], () => decide('never_log'))
  useShortcut(['o', 'O'], disclose)

  if (preview.isError && !preview.data) {
    return (
      <Notice
        title={t('This number could not be loaded')}
        action={<Button onClick={() => void preview.refetch()}>{t('Try again')}</Button>}
      >
        {errorText(preview.error)}
      </Notice>
    )
  }
  const { calls: count = 0, newest_calls = [] } = preview.data ?? {}
  const offersNumber = candidates.length === 0 || candidates.some(({ has_number }) => !has_number)
  return (
    <div className="grid max-w-180 gap-6 px-4 py-5 md:px-6" aria-busy={preview.isPending}>
      <header className="grid gap-1">
        <h2 className="text-title font-semibold">
          <PhoneLink number={number} country={country} />
        </h2>
        <p className="text-ink-2">
          {preview.isPending
            ? t('Looking it up…')
            : t('Saying who this is links {count, plural, one {its call} other {all its # calls}}.', { count })}
        </p>
      </header>

      <section aria-labelledby="inbox-who" className="grid gap-3">
        <h3 id="inbox-who" className="text-sm text-ink-3">
          {candidates.length > 0 ? t('Who was it?') : t('Nobody you know has this number')}
        </h3>
        {candidates.length > 0 && (
          <CandidateList now={new Date(preview.dataUpdatedAt)} candidates={candidates} onChoose={choose} />
        )}
        <div ref={someoneElse}>
          <SomeoneElse
            key={number}
            label={candidates.length > 0 ? t('Someone else, or a new person') : t('Who was it?')}
            onChoose={link}
          />
        </div>
        {offersNumber && (
          <label className="flex items-center gap-2 text-sm text-ink-2 max-md:min-h-11">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={addNumber}
              onChange={(event) => setAddNumber(event.target.checked)}
            />
            {t('Add this number to the person, so that later calls find them')}
          </label>
        )}
      </section>

      <section
        aria-label={t({ message: 'No person', description: 'what else a number may be' })}
        className="flex flex-wrap gap-2"
      >
        <Button aria-keyshortcuts="X" onClick={() => decide('not_a_contact')}>
          <UserX aria-hidden />
          {t('Not a contact')}
          <Kbd className="max-md:hidden">X</Kbd>
        </Button>
        <Button aria-keyshortcuts="B" onClick={() => decide('never_log')}>
          <Ban aria-hidden />
          {t('Never show this number')}
          <Kbd className="max-md:hidden">B</Kbd>
        </Button>
        {isOwnable && (
          <Button aria-keyshortcuts="O" onClick={disclose}>
            <Building2 aria-hidden />
            {t({ message: 'One of our own', description: 'a number of the company itself' })}
            <Kbd className="max-md:hidden">O</Kbd>
          </Button>
        )}
      </section>

      <section aria-labelledby="inbox-calls" className="grid gap-1">
        <h3 id="inbox-calls" className="text-sm text-ink-3">
          {newest_calls.length < count
            ? t('The newest {shown, number} of {count, plural, one {# call} other {# calls}}', {
                shown: newest_calls.length,
                count,
              })
            : t('Calls')}
        </h3>
        <ul className="border-t border-line">
          {newest_calls.map((call) => (
            <li
              key={call.id}
              className="relative grid gap-x-3 border-b border-line py-2 text-sm hover:bg-hover md:px-2"
            >
              <span className="flex flex-wrap items-center gap-x-3">
                <span className="flex items-center gap-1.5">
                  <OutcomeShape outcome={call.outcome} />
                  <Link href={`/calls/${call.id}` as Route} prefetch={false} className="after:absolute after:inset-0">
                    {howItWent(call)}
                  </Link>
                </span>
                {call.duration > 0 && (
                  <span className="figures text-ink-2">
                    <Duration seconds={call.duration} />
                  </span>
                )}
                <bdi className="text-ink-2">{call.user_name}</bdi>
                <span className="relative z-1 ml-auto text-ink-3">
                  <When instant={call.start_time} />
                </span>
              </span>
              {call.note && (
                <span dir="auto" className="truncate text-ink-3">
                  {plainText(call.note, EXCERPT_LENGTH)}
                </span>
              )}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
