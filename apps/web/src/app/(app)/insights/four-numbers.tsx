import type { InsightsFilter } from '@callbook/schema'
import { ArrowDown, ArrowUp, Equal } from 'lucide-react'
import Link from 'next/link'

import { callsHref } from './calls-href.ts'
import {
  type Change,
  formatCalls,
  formatCount,
  formatLength,
  formatRate,
  formatTalkTime,
  type Overview,
  pointChange,
  relativeChange,
} from './figures.ts'
import { SparkLine } from './spark-line.tsx'

const CHANGE_ICONS = { up: ArrowUp, down: ArrowDown, same: Equal } as const
const CHANGE_WORDS = { up: 'up', down: 'down', same: '' } as const

const ChangeNote = ({ change }: { change: Change | null }) => {
  if (!change) return <span className="text-ink-3">nothing before to compare</span>
  const Icon = CHANGE_ICONS[change.direction]
  return (
    <span className="flex items-center gap-1">
      <Icon aria-hidden className="size-3.5" />
      <span className="sr-only">{CHANGE_WORDS[change.direction]}</span>
      {change.words}
    </span>
  )
}

const toTiles = ({ totals, previous_totals: before, days }: Overview) =>
  [
    {
      name: 'Calls',
      value: formatCount(totals.calls),
      of: `${formatCount(before.calls)} before`,
      change: relativeChange(totals.calls, before.calls),
      run: days.map(({ calls }) => calls),
      mark: {},
    },
    {
      name: 'Connect rate',
      value: formatRate(totals.connect_rate),
      of: `of ${formatCalls(totals.calls)}`,
      change: pointChange(totals.connect_rate, before.connect_rate),
      run: days.map(({ connect_rate }) => connect_rate),
      mark: { outcome: 'connected' },
    },
    {
      name: 'Talk time',
      value: formatTalkTime(totals.talk_time),
      of: `${formatTalkTime(before.talk_time)} before`,
      change: relativeChange(totals.talk_time, before.talk_time),
      run: days.map(({ talk_time }) => talk_time),
      mark: { outcome: 'connected' },
    },
    {
      name: 'Average length',
      value: formatLength(totals.average_length),
      of: `of ${formatCount(totals.connected)} connected`,
      change: relativeChange(totals.average_length, before.average_length),
      run: days.map(({ average_length }) => average_length),
      mark: { outcome: 'connected' },
    },
  ] as const

/** The period in four numbers, each beside the period before. */
export const FourNumbers = ({ overview, filter }: { overview: Overview; filter: InsightsFilter }) => (
  <ul aria-label="The period in numbers" className="grid grid-cols-2 gap-x-px gap-y-px bg-line md:grid-cols-4">
    {toTiles(overview).map(({ name, value, of, change, run, mark }) => (
      <li key={name} className="bg-canvas">
        <Link
          href={callsHref(filter, mark)}
          prefetch={false}
          className="grid h-full gap-1 px-4 py-4 -outline-offset-2 transition-colors hover:bg-hover md:px-5"
        >
          <span className="text-sm text-ink-2">{name}</span>
          <span className="figures text-2xl font-semibold tracking-tight">
            {value || <span className="text-ink-3">none</span>}
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
