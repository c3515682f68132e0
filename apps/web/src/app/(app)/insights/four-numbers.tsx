import type { InsightsFilter } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import Link from 'next/link'

import { callsHref } from './calls-href.ts'
import { ChangeNote } from './change-note.tsx'
import type { Overview } from './figures.ts'
import { SparkLine } from './spark-line.tsx'
import { useFigures } from './use-figures.ts'

/** The four numbers, and what stands beside each: the change where it can be told, else the number before. */
const useTiles = ({ totals, previous_totals: before, days }: Overview) => {
  const t = useExtracted()
  const { formatCount, formatLength, formatRate, formatTalkTime, pointChange, relativeChange } = useFigures()
  const nothing = before.calls === 0 && t('nothing before to compare')
  const calls = relativeChange(totals.calls, before.calls, before.calls)
  const rate = pointChange(totals.connect_rate, before.connect_rate, before.calls)
  const talk = relativeChange(totals.talk_time, before.talk_time, before.connected)
  const length = relativeChange(totals.average_length, before.average_length, before.connected)
  return [
    {
      name: t('Calls'),
      value: formatCount(totals.calls),
      change: calls,
      notes: [nothing || t('{number} before', { number: formatCount(before.calls) })],
      run: days.map(({ calls }) => calls),
      mark: {},
    },
    {
      name: t('Connect rate'),
      value: formatRate(totals.connect_rate),
      change: rate,
      notes: [
        t('of {count, plural, one {# call} other {# calls}}', { count: totals.calls }),
        nothing ||
          (!rate &&
            t('{rate} of {count, number} before', { rate: formatRate(before.connect_rate), count: before.calls })),
      ],
      run: days.map(({ connect_rate }) => connect_rate),
      mark: { outcome: 'connected' },
    },
    {
      name: t('Talk time'),
      value: formatTalkTime(totals.talk_time),
      change: talk,
      notes: [nothing || t('{number} before', { number: formatTalkTime(before.talk_time) })],
      run: days.map(({ talk_time }) => talk_time),
      mark: { outcome: 'connected' },
    },
    {
      name: t('Average length'),
      value: formatLength(totals.average_length),
      change: length,
      notes: [
        t('of {count, number} connected', { count: totals.connected }),
        nothing ||
          (!length &&
            before.average_length !== null &&
            t('{number} before', { number: formatLength(before.average_length) })),
      ],
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
      {tiles.map(({ name, value, change, notes, run, mark }) => (
        <li key={name} className="bg-canvas">
          <Link
            href={callsHref(filter, mark)}
            prefetch={false}
            className="grid h-full grid-rows-[auto_auto_1fr_auto] gap-1 px-4 py-4 -outline-offset-2 transition-colors hover:bg-hover md:px-5"
          >
            <span className="text-sm text-ink-2">{name}</span>
            <span className="figures text-2xl font-semibold tracking-tight">
              {value ? <span translate="no">{value}</span> : <span className="text-ink-3">{t('none')}</span>}
            </span>
            <span className="figures flex flex-wrap content-start items-center gap-x-2 text-xs text-ink-2">
              {change && <ChangeNote change={change} />}
              {notes.map(
                (note) =>
                  note && (
                    <span key={note} className="text-ink-3">
                      {note}
                    </span>
                  ),
              )}
            </span>
            <SparkLine values={run} />
          </Link>
        </li>
      ))}
    </ul>
  )
}
