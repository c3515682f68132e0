'use client'

import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { OutcomeShape } from '@/features/call-logs/outcome.tsx'
import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'
import { When } from '@/features/time/when.tsx'
import { cn } from '@/lib/cn.ts'
import { formatPhoneNumber } from '@/lib/format-phone-number.ts'

import type { InboxNumber } from './inbox-queries.ts'
import { useWhyItWaits } from './use-why-it-waits.ts'

interface InboxListProps {
  readonly numbers: readonly InboxNumber[]
  readonly chosen: string | undefined
  readonly country: string
  readonly onChoose: (number: string) => void
}

const spoken = (outcome: ReactNode) => <span className="sr-only">{outcome}</span>

/** The numbers that wait. */
export const InboxList = ({ numbers, chosen, country, onChoose }: InboxListProps) => {
  const t = useExtracted()
  const outcomeWord = useOutcomeWord()
  const whyItWaits = useWhyItWaits()
  return (
    <ul aria-label={t('Numbers')}>
      {numbers.map(({ number, ...row }) => {
        const missed = row.inbound && row.outcome === 'no_answer'
        return (
          <li
            key={number}
            className="relative border-b border-line transition-colors hover:bg-hover has-aria-[current]:md:bg-accent-soft"
          >
            <button
              type="button"
              data-number={number}
              aria-current={number === chosen || undefined}
              className="grid min-h-15 w-full grid-cols-[minmax(0,1fr)_auto] content-center gap-x-3 px-4 py-2 text-left focus-visible:-outline-offset-2 md:px-5"
              onClick={() => onChoose(number)}
            >
              <span className={cn('figures truncate', missed ? 'font-semibold' : 'font-medium')}>
                <bdi>{formatPhoneNumber(number, country)}</bdi>
              </span>
              <span className="text-sm text-ink-3">
                <When instant={row.last_time} tabIndex={-1} />
              </span>
              <span dir="auto" className="truncate text-sm text-ink-2">
                {whyItWaits(row)}
              </span>
              <span className="flex items-center justify-end gap-1.5 text-sm text-ink-3">
                <OutcomeShape outcome={row.outcome} />
                <span>
                  {t.rich('<outcome>{word}, </outcome>{count, plural, one {# call} other {# calls}}', {
                    outcome: spoken,
                    word: missed ? t('Missed') : outcomeWord(row.outcome),
                    count: row.calls,
                  })}
                </span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
