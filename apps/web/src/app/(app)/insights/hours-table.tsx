import { FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import { formatCount, formatRate, type HourFigures } from './figures.ts'
import { hourTitle } from './hours.ts'
import type { Cell } from './to-csv.ts'

const withCalls = (hours: readonly HourFigures[]) => hours.filter(({ calls }) => calls > 0)

/** The numbers behind the hours, best first. */
export const HoursTable = ({ hours }: { hours: readonly HourFigures[] }) => (
  <FigureTable
    label="Best hour to call, as table"
    head={['Hour', 'Connect rate', 'Connected', 'Calls', 'Rate before', 'Calls before']}
  >
    {withCalls(hours)
      .toSorted((a, b) => (b.connect_rate ?? 0) - (a.connect_rate ?? 0) || b.calls - a.calls)
      .map((cell) => (
        <FigureRow key={hourTitle(cell)} name={hourTitle(cell)}>
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
