import { FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import { formatCount, formatRate, type HourFigures } from './figures.ts'
import { FEW_CALLS, hourTitle, rankHours } from './hours.ts'
import type { Cell } from './to-csv.ts'

/** The numbers behind the hours, in the order of their success. */
export const HoursTable = ({ hours }: { hours: readonly HourFigures[] }) => (
  <FigureTable
    label="Best hour to call, as table"
    head={['Hour', 'Connect rate', 'Connected', 'Calls', 'Rate before', 'Calls before']}
  >
    {rankHours(hours).map((cell) => (
      <FigureRow
        key={hourTitle(cell)}
        name={
          <>
            {hourTitle(cell)}
            {cell.calls < FEW_CALLS && <span className="text-xs text-ink-3"> too few to tell</span>}
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
