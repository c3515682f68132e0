'use client'

import { useExtracted, useFormatter } from 'next-intl'
import type { InsightsFilter } from '@callbook/schema'
import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'

import { formatFullDay } from '@/lib/time/day.ts'
import { useTRPC } from '@/lib/trpc/trpc-context.ts'
import { useErrorText } from '@/lib/trpc/use-error-text.ts'

import { callsHref, hourMark } from './calls-href.ts'
import type { HourFigures, PreviousPeriod } from './figures.ts'
import { useConnectedWords } from './use-connected-words.ts'
import { useFigures } from './use-figures.ts'
import { useHourTitle } from './use-hour-title.ts'
import { usePeriodWords } from './use-period-words.ts'

export interface HourCallsProps {
  readonly cell: HourFigures
  readonly filter: InsightsFilter
  readonly previous: PreviousPeriod
}

/** An hour of the week in numbers, and the days of which they are: each leads to the calls of its hour. */
export const HourCalls = ({ cell, filter, previous }: HourCallsProps) => {
  const t = useExtracted()
  const format = useFormatter()
  const { formatCalls, formatRate } = useFigures()
  const connectedWords = useConnectedWords()
  const hourTitle = useHourTitle()
  const periodWords = usePeriodWords()
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
          {t('{period}: {rate} of {count, number}', {
            period: periodWords(previous),
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
              <time dateTime={day}>{formatFullDay(day, format)}</time>
              <span className="figures text-ink-2">{formatCalls(calls)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}
