import type { InsightsFilter } from '@callbook/schema'
import type { Route } from 'next'
import { useExtracted } from 'next-intl'
import type { ReactNode } from 'react'

import { callsHref, previousMark } from './calls-href.ts'
import { CountLink } from './figure-table.tsx'
import type { PreviousPeriod } from './figures.ts'
import { usePeriodWords } from './use-period-words.ts'

const linkTo = (href: Route) => (words: ReactNode) => <CountLink href={href}>{words}</CountLink>

/** Says which days the numbers of the page are compared with, and leads to their calls. */
export const ComparedWith = ({ previous, filter }: { previous: PreviousPeriod; filter: InsightsFilter }) => {
  const t = useExtracted()
  const periodWords = usePeriodWords()
  const href = callsHref(filter, previousMark(previous, filter.time_zone))
  return (
    <p className="border-b border-line px-4 py-2 text-sm text-ink-3 md:px-5">
      {t.rich('Compared with <link>{days}</link>', { days: periodWords(previous), link: linkTo(href) })}
    </p>
  )
}
