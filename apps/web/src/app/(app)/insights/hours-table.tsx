import { useExtracted } from 'next-intl'

import { FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import type { HourFigures } from './figures.ts'
import { FEW_CALLS, rankHours } from './hours.ts'
import type { Cell } from './to-csv.ts'
import { useFigures } from './use-figures.ts'
import { useHourTitle } from './use-hour-title.ts'

/** The numbers behind the hours, in the order of their success. */
export const HoursTable = ({ hours }: { hours: readonly HourFigures[] }) => {
  const t = useExtracted()
  const { formatCount, formatRate } = useFigures()
  const hourTitle = useHourTitle()
  return (
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
          <FigureCell>{formatCount(cell.calls)}</FigureCell>
          <FigureCell>{formatRate(cell.previous_connect_rate)}</FigureCell>
          <FigureCell>{cell.previous_calls > 0 && formatCount(cell.previous_calls)}</FigureCell>
        </FigureRow>
      ))}
    </FigureTable>
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
