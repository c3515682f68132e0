'use client'

import { useInfiniteQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useExtracted } from 'next-intl'
import { parseAsString, useQueryState } from 'nuqs'
import { useEffect, useRef } from 'react'

import { Notice } from '@/components/notice.tsx'
import { PageHeader } from '@/components/page-header.tsx'
import { QueryFailed } from '@/components/query-failed.tsx'
import { Button } from '@/components/ui/button.tsx'
import { ListEnd } from '@/features/records/list-end.tsx'
import { useShortcut } from '@/features/shortcuts/use-shortcut.ts'
import { cn } from '@/lib/cn.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'

import { ConfirmProbable } from './confirm-probable.tsx'
import { InboxList } from './inbox-list.tsx'
import { inboxPages } from './inbox-queries.ts'
import { InboxSkeleton } from './inbox-skeleton.tsx'
import { NumberPanel } from './number-panel.tsx'
import { RuledNumbers } from './ruled-numbers.tsx'

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

/** Calls that match nobody, or several: the numbers on the left, who they may be on the right; two steps on a phone. */
export const InboxView = ({ country, isAdmin }: { country: string; isAdmin: boolean }) => {
  const t = useExtracted()
  const trpc = useTRPC()
  const list = useInfiniteQuery(inboxPages(trpc))
  const [asked, setAsked] = useQueryState('number', parseAsString.withOptions({ history: 'push' }))
  const place = useRef<HTMLDivElement>(null)
  const filed = useRef(false)
  const numbers = list.data?.pages.flatMap((page) => page.numbers) ?? []
  const index = numbers.findIndex(({ number }) => number === asked)
  // On a desktop there is always one to deal with: the newest, unless told.
  const chosen = numbers[index]?.number ?? numbers[0]?.number

  const show = (number: string | undefined) => void setAsked(number ?? null, { history: 'replace' })
  const onFiled = () => {
    const { activeElement } = document
    filed.current = activeElement === document.body || place.current?.contains(activeElement) === true
    const next = numbers[Math.max(index, 0) + 1] ?? numbers[Math.max(index, 0) - 1]
    // On a phone back to the list: what is next is seen there.
    const phone = window.matchMedia('(width < 48rem)').matches
    show(phone ? undefined : next?.number)
  }

  useShortcut(Object.keys(STEPS), (event) => {
    event.preventDefault()
    const next = numbers[Math.max(index, 0) + (STEPS[event.key] ?? 0)]
    if (next) show(next.number)
  })
  useEffect(() => {
    if (!asked) return
    place.current?.querySelector(`[data-number="${CSS.escape(asked)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  useEffect(() => {
    const goOn = filed.current
    filed.current = false
    if (!goOn || !chosen) return
    // What the keyboard was at belonged to the number before: on to the next one.
    place.current?.querySelector<HTMLElement>(`[data-number="${CSS.escape(chosen)}"]`)?.focus()
  }, [chosen])

  const body = () => {
    if (list.isPending) return <InboxSkeleton />
    if (numbers.length === 0 && list.isError) {
      return <QueryFailed title={t('The inbox could not be loaded')} query={list} />
    }
    if (!chosen) {
      return (
        <Notice title={t('Every call has its person')}>
          {t('Calls that a phone system logs with a number alone wait here, until somebody says whose number it is.')}
        </Notice>
      )
    }
    return (
      <div className="md:grid md:grid-cols-[22rem_minmax(0,1fr)]" ref={place}>
        <div
          className={cn(
            'border-line md:h-[calc(100dvh-3.5rem)] md:overflow-y-auto md:border-t md:border-r',
            index >= 0 && 'max-md:hidden',
          )}
        >
          <ConfirmProbable onConfirmed={() => show(undefined)} />
          <InboxList numbers={numbers} chosen={chosen} country={country} onChoose={(number) => void setAsked(number)} />
          <ListEnd
            shown={t('{count, plural, one {# number} other {# numbers}}', { count: numbers.length })}
            count={numbers.length}
            list={list}
          />
        </div>
        <div
          className={cn(
            'border-line md:h-[calc(100dvh-3.5rem)] md:overflow-y-auto md:border-t',
            index < 0 && 'max-md:hidden',
          )}
        >
          <NumberPanel key={chosen} number={chosen} country={country} isAdmin={isAdmin} onFiled={onFiled} />
        </div>
      </div>
    )
  }

  return (
    <>
      <PageHeader>
        {index >= 0 && (
          <Button variant="quiet" className="-ml-3 md:hidden" onClick={() => show(undefined)}>
            <ArrowLeft aria-hidden />
            {t('Inbox')}
          </Button>
        )}
        <h1 className={cn('text-title font-semibold', index >= 0 && 'max-md:sr-only')}>{t('Inbox')}</h1>
        <RuledNumbers country={country} />
      </PageHeader>
      {body()}
    </>
  )
}
