'use client'

import { useExtracted, useFormatter } from 'next-intl'
import type { InsightsFilter } from '@callbook/schema'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'

import { formatFullDay } from '@/lib/time/day.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { callsHref, hourMark } from './calls-href.ts'
import type { HourFigures } from './figures.ts'
import { useConnectedWords } from './use-connected-words.ts'
import { useFigures } from './use-figures.ts'
import { useHourTitle } from './use-hour-title.ts'

/** An hour of the week in numbers, and the days of which they are: each leads to the calls of its hour. */
export const HourCalls = ({ cell, filter }: { cell: HourFigures; filter: InsightsFilter }) => {
  const t = useExtracted()
  const format = useFormatter()
  const { formatCalls, formatRate } = useFigures()
  const connectedWords = useConnectedWords()
  const hourTitle = useHourTitle()
  const errorText = useErrorText()
  const trpc = useTRPC()
  const { weekday, hour } = cell
  const days = useQuery(trpc.insights.daysOfHour.queryOptions({ ...filter, weekday, hour }))
  return (
    <>
      <p className="font-medium">{hourTitle(cell)}</p>
      <p className="text-ink-2">{connectedWords(cell)}</p>
      {cell.previous_calls > 0 && (
        <p className="text-ink-3">
          {t('{rate} of {count, number} in the period before', {
            rate: formatRate(cell.previous_connect_rate),
            count: cell.previous_calls,
          })}
        </p>
      )}
      {days.isError && <p className="mt-2 text-danger">{errorText(days.error)}</p>}
      <ul className="mt-2 grid gap-px" aria-busy={days.isPending}>
        {days.isPending && <li className="h-8 text-ink-3">{t('Looking for the days…')}</li>}
        {days.data?.days.map(({ day, calls }) => (
          <li key={day}>
            <Link
              href={callsHref(filter, hourMark(day, hour, filter.time_zone))}
              prefetch={false}
              className="-mx-2 flex h-8 items-center justify-between rounded-sm px-2 hover:bg-hover max-md:h-10"
            >
              {formatFullDay(day, format)}
              <span className="figures text-ink-2">{formatCalls(calls)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
