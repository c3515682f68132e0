'use client'

import type { InsightsFilter } from '@callbook/schema'
import { useExtracted } from 'next-intl'

import { countClass, FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import type { HourFigures, PreviousPeriod } from './figures.ts'
import { HourPopover, useOpenedHour } from './hour-popover.tsx'
import { FEW_CALLS, rankHours } from './hours.ts'
import type { Cell } from './to-csv.ts'
import { useFigures } from './use-figures.ts'
import { useHourTitle } from './use-hour-title.ts'

interface HoursTableProps {
  readonly hours: readonly HourFigures[]
  readonly filter: InsightsFilter
  readonly previous: PreviousPeriod
}

/** The numbers behind the hours, in the order of their success. The calls of each lead to its days. */
export const HoursTable = ({ hours, filter, previous }: HoursTableProps) => {
  const t = useExtracted()
  const { formatCount, formatRate } = useFigures()
  const hourTitle = useHourTitle()
  const { opened, anchor, open, close } = useOpenedHour()
  return (
    <>
      <FigureTable
        label={t('Best hour to call, as table')}
        head={[t('Hour'), t('Connect rate'), t('Connected'), t('Calls'), t('Rate before'), t('Calls before')]}
      >
        {rankHours(hours).map((cell) => (
          <FigureRow
            key={hourTitle(cell)}
            name={
              <>
                {hourTitle(cell)}
                {cell.calls < FEW_CALLS && <span className="ml-1 text-xs text-ink-3">{t('too few to tell')}</span>}
              </>
            }
          >
            <FigureCell>{formatRate(cell.connect_rate)}</FigureCell>
            <FigureCell>{formatCount(cell.connected)}</FigureCell>
            <FigureCell>
              <button
                type="button"
                aria-haspopup="dialog"
                aria-expanded={opened === cell}
                aria-label={t('{period}: {count, plural, one {# call} other {# calls}}', {
                  period: hourTitle(cell),
                  count: cell.calls,
                })}
                className={countClass}
                onClick={(event) => open(cell, event.currentTarget)}
              >
                {formatCount(cell.calls)}
              </button>
            </FigureCell>
            <FigureCell>{formatRate(cell.previous_connect_rate)}</FigureCell>
            <FigureCell>{cell.previous_calls > 0 && formatCount(cell.previous_calls)}</FigureCell>
          </FigureRow>
        ))}
      </FigureTable>
      <HourPopover opened={opened} anchor={anchor} onClose={close} filter={filter} previous={previous} />
    </>
  )
}

export const hoursCsv = (hours: readonly HourFigures[]): Cell[][] => [
  ['weekday', 'hour', 'calls', 'connected', 'connect_rate', 'previous_calls', 'previous_connect_rate'],
  ...hours.map((cell) => [
    cell.weekday,
    cell.hour,
    cell.calls,
    cell.connected,
    cell.connect_rate,
    cell.previous_calls,
    cell.previous_connect_rate,
  ]),
]
