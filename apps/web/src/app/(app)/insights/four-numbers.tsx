import type { InsightsFilter } from '@callbook/schema'
import { ArrowDown, ArrowUp, Equal } from 'lucide-react'
import { useExtracted } from 'next-intl'
import Link from 'next/link'

import { callsHref } from './calls-href.ts'
import type { Change, Overview } from './figures.ts'
import { SparkLine } from './spark-line.tsx'
import { useFigures } from './use-figures.ts'

const CHANGE_ICONS = { up: ArrowUp, down: ArrowDown, same: Equal } as const

const ChangeNote = ({ change }: { change: Change | null }) => {
  const t = useExtracted()
  if (!change) return <span className="text-ink-3">{t('nothing before to compare')}</span>
  const directions = { up: t('up'), down: t('down'), same: '' }
  const Icon = CHANGE_ICONS[change.direction]
  return (
    <span className="flex items-center gap-1">
      <Icon aria-hidden className="size-3.5" />
      <span className="sr-only">{directions[change.direction]}</span>
      {change.words}
    </span>
  )
}

/** The four numbers, and what stands beside each. */
const useTiles = ({ totals, previous_totals: before, days }: Overview) => {
  const t = useExtracted()
  const { formatCount, formatLength, formatRate, formatTalkTime, pointChange, relativeChange } = useFigures()
  return [
    {
      name: t('Calls'),
      value: formatCount(totals.calls),
      of: t('{number} before', { number: formatCount(before.calls) }),
      change: relativeChange(totals.calls, before.calls),
      run: days.map(({ calls }) => calls),
      mark: {},
    },
    {
      name: t('Connect rate'),
      value: formatRate(totals.connect_rate),
      of: t('of {count, plural, one {# call} other {# calls}}', { count: totals.calls }),
      change: pointChange(totals.connect_rate, before.connect_rate),
      run: days.map(({ connect_rate }) => connect_rate),
      mark: { outcome: 'connected' },
    },
    {
      name: t('Talk time'),
      value: formatTalkTime(totals.talk_time),
      of: t('{number} before', { number: formatTalkTime(before.talk_time) }),
      change: relativeChange(totals.talk_time, before.talk_time),
      run: days.map(({ talk_time }) => talk_time),
      mark: { outcome: 'connected' },
    },
    {
      name: t('Average length'),
      value: formatLength(totals.average_length),
      of: t('of {count, number} connected', { count: totals.connected }),
      change: relativeChange(totals.average_length, before.average_length),
      run: days.map(({ average_length }) => average_length),
      mark: { outcome: 'connected' },
    },
  ] as const
}

/** The period in four numbers, each beside the period before. */
export const FourNumbers = ({ overview, filter }: { overview: Overview; filter: InsightsFilter }) => {
  const t = useExtracted()
  const tiles = useTiles(overview)
  return (
    <ul aria-label={t('The period in numbers')} className="grid grid-cols-2 gap-x-px gap-y-px bg-line md:grid-cols-4">
      {tiles.map(({ name, value, of, change, run, mark }) => (
        <li key={name} className="bg-canvas">
          <Link
            href={callsHref(filter, mark)}
            prefetch={false}
            className="grid h-full gap-1 px-4 py-4 -outline-offset-2 transition-colors hover:bg-hover md:px-5"
          >
            <span className="text-sm text-ink-2">{name}</span>
            <span className="figures text-2xl font-semibold tracking-tight">
              {value || <span className="text-ink-3">{t('none')}</span>}
            </span>
            <span className="figures flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
              <ChangeNote change={change} />
              <span className="text-ink-3">{of}</span>
            </span>
            <SparkLine values={run} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
