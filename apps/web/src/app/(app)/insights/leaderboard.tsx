'use client'

import type { InsightsFilter } from '@callbook/schema'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useExtracted, useLocale } from 'next-intl'
import Link from 'next/link'
import { useQueryStates } from 'nuqs'
import type { ReactNode } from 'react'

import { callsHref, previousMark } from './calls-href.ts'
import { countClass, CountLink } from './figure-table.tsx'
import type { PreviousPeriod, RepFigures } from './figures.ts'
import { INSIGHTS_PARAMS, type Sort } from './search-params.ts'
import { sortReps } from './sort-reps.ts'
import type { Cell } from './to-csv.ts'
import { useFigures } from './use-figures.ts'

const COLUMNS = [
  { sort: 'name', className: 'text-left w-[38%] md:w-51' },
  { sort: 'calls', className: 'text-left' },
  { sort: 'connected', className: 'text-right w-28 max-md:hidden' },
  { sort: 'rate', className: 'text-right w-24 md:w-32' },
  { sort: 'talk', className: 'text-right w-32 max-md:hidden' },
  { sort: 'length', className: 'text-right w-24 max-md:hidden' },
] as const satisfies readonly { sort: Sort; className: string }[]

const useColumnName = (): ((sort: Sort) => string) => {
  const t = useExtracted()
  return (sort) => {
    switch (sort) {
      case 'name':
        return t('Rep')
      case 'calls':
        return t('Calls')
      case 'connected':
        return t('Connected')
      case 'rate':
        return t('Rate')
      case 'talk':
        return t('Talk time')
      case 'length':
        return t('Average')
    }
  }
}

const cellClass = 'figures h-11 border-b border-line py-1 pr-3'

const small = (text: ReactNode) => <span className="text-xs text-ink-3">{text}</span>

interface RepRowProps {
  readonly rep: RepFigures
  /** Of how many calls the longest bar is. */
  readonly most: number
  readonly filter: InsightsFilter
  /** What the calls are compared with. */
  readonly before: PreviousPeriod
}

const RepRow = ({ rep, most, filter, before }: RepRowProps) => {
  const t = useExtracted()
  const { formatCount, formatLength, formatRate, formatTalkTime, relativeChange } = useFigures()
  const { user_id, name, calls, connected, connect_rate, talk_time, average_length, previous } = rep
  const change = relativeChange(calls, previous.calls, previous.calls)
  const connectedHref = callsHref(filter, { user_id, outcome: 'connected' })
  return (
    <tr>
      <th scope="row" className={`${cellClass} text-left font-normal`}>
        <bdi className="block truncate max-md:line-clamp-2 max-md:wrap-anywhere max-md:whitespace-normal" title={name}>
          {name}
        </bdi>
        {average_length !== null && (
          <Link
            href={connectedHref}
            prefetch={false}
            className={`${countClass} inline-block py-1 text-xs text-ink-3 md:hidden`}
          >
            {t('{time}, average {length}', { time: formatTalkTime(talk_time), length: formatLength(average_length) })}
          </Link>
        )}
      </th>
      <td className={cellClass}>
        <Link
          href={callsHref(filter, { user_id })}
          prefetch={false}
          className="group inline-flex w-full items-center gap-2 rounded-sm align-middle lg:w-[calc(100%-6.5rem)]"
        >
          <span aria-hidden className="block min-w-0 flex-1">
            <span
              className="block h-4 min-w-0.5 rounded-sm bg-accent/70 transition-colors group-hover:bg-accent"
              style={{ width: `${(calls / most) * 100}%` }}
            />
          </span>
          <span className="w-10 shrink-0 text-right">
            <span aria-hidden>{formatCount(calls)}</span>
            <span className="sr-only">{t('{count, plural, one {# call} other {# calls}}', { count: calls })}</span>
          </span>
        </Link>
        <span className="ml-2 inline-block w-24 text-right align-middle text-xs text-ink-3 max-lg:hidden">
          {previous.calls > 0 ? (
            <CountLink href={callsHref(filter, { ...previousMark(before, filter.time_zone), user_id })}>
              {change
                ? `${{ up: '+', down: '−', same: '' }[change.direction]}${change.words}`
                : t('{number} before', { number: formatCount(previous.calls) })}
            </CountLink>
          ) : (
            t('none before')
          )}
        </span>
      </td>
      <td className={`${cellClass} text-right max-md:hidden`}>
        {connected > 0 && <CountLink href={connectedHref}>{formatCount(connected)}</CountLink>}
      </td>
      <td className={`${cellClass} text-right whitespace-nowrap`}>
        {connect_rate !== null && (
          <CountLink href={connected > 0 ? connectedHref : callsHref(filter, { user_id })}>
            {t.rich('{rate} <of>of {count, number}</of>', {
              rate: formatRate(connect_rate),
              count: calls,
              of: small,
            })}
          </CountLink>
        )}
      </td>
      <td className={`${cellClass} text-right whitespace-nowrap max-md:hidden`}>
        {talk_time > 0 && (
          <CountLink href={connectedHref}>
            <span translate="no">{formatTalkTime(talk_time)}</span>
          </CountLink>
        )}
      </td>
      <td className={`${cellClass} pr-0 text-right max-md:hidden`}>
        {average_length !== null && <CountLink href={connectedHref}>{formatLength(average_length)}</CountLink>}
      </td>
    </tr>
  )
}

/** Who called how much, with what success. A click on a column's name sorts by it, and another turns it round. */
export const Leaderboard = ({
  reps,
  filter,
  before,
}: Omit<RepRowProps, 'rep' | 'most'> & { reps: readonly RepFigures[] }) => {
  const columnName = useColumnName()
  const locale = useLocale()
  const [{ sort, ascending }, setParams] = useQueryStates(
    { sort: INSIGHTS_PARAMS.sort, ascending: INSIGHTS_PARAMS.ascending },
    { clearOnDefault: true },
  )
  const most = Math.max(...reps.map(({ calls }) => calls)) || 1
  return (
    <table className="w-full table-fixed text-table">
      <thead className="text-xs text-ink-3">
        <tr>
          {COLUMNS.map((column) => {
            const current = column.sort === sort
            const Arrow = ascending ? ArrowUp : ArrowDown
            return (
              <th
                key={column.sort}
                scope="col"
                aria-sort={current ? (ascending ? 'ascending' : 'descending') : 'none'}
                className={`h-8 border-b border-line pr-3 font-medium last:pr-0 ${column.className}`}
              >
                <button
                  type="button"
                  className="inline-flex h-8 items-center gap-1 rounded-sm hover:text-ink"
                  onClick={() =>
                    void setParams({ sort: column.sort, ascending: current ? !ascending : column.sort === 'name' })
                  }
                >
                  {columnName(column.sort)}
                  {current && <Arrow aria-hidden className="size-3" />}
                </button>
              </th>
            )
          })}
        </tr>
      </thead>
      <tbody>
        {sortReps(reps, { sort, ascending, locale }).map((rep) => (
          <RepRow key={rep.user_id} rep={rep} most={most} filter={filter} before={before} />
        ))}
      </tbody>
    </table>
  )
}

export const repsCsv = (reps: readonly RepFigures[]): Cell[][] => [
  [
    'user_id',
    'name',
    'calls',
    'connected',
    'connect_rate',
    'talk_time',
    'average_length',
    'previous_calls',
    'previous_connected',
    'previous_connect_rate',
    'previous_talk_time',
    'previous_average_length',
  ],
  ...reps.map(({ user_id, name, previous, ...now }) => [
    user_id,
    name,
    ...[now, previous].flatMap(({ calls, connected, connect_rate, talk_time, average_length }) => [
      calls,
      connected,
      connect_rate,
      talk_time,
      average_length,
    ]),
  ]),
]
