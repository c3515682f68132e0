import { useFormatter } from 'next-intl'
import { CALL_OUTCOMES, type InsightsFilter } from '@callbook/schema'

import { OUTCOME_LOOKS } from '@/features/call-logs/outcome-looks.ts'

import { callsHref } from './calls-href.ts'
import { barTitle, type ChartBar } from './chart-bars.ts'
import { CountLink, FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import { formatCount } from './figures.ts'
import type { Cell } from './to-csv.ts'

const DAY_COLUMNS = [...CALL_OUTCOMES.map((outcome) => OUTCOME_LOOKS[outcome].word), 'Calls', 'Period before']

/** The numbers behind the bars. */
export const DaysTable = ({ bars, filter }: { bars: readonly ChartBar[]; filter: InsightsFilter }) => {
  const format = useFormatter()
  return (
    <FigureTable label="Calls by outcome, as table" head={['When', ...DAY_COLUMNS]}>
      {bars.map((bar) => {
        const { from, to } = bar
        return (
          <FigureRow key={from} name={barTitle(bar, format)}>
            {CALL_OUTCOMES.map((outcome) => (
              <FigureCell key={outcome}>
                {bar.outcomes[outcome] > 0 && (
                  <CountLink href={callsHref(filter, { from, to, outcome })}>
                    {formatCount(bar.outcomes[outcome])}
                  </CountLink>
                )}
              </FigureCell>
            ))}
            <FigureCell>
              {bar.calls > 0 && <CountLink href={callsHref(filter, { from, to })}>{formatCount(bar.calls)}</CountLink>}
            </FigureCell>
            <FigureCell>{bar.previous_calls > 0 && formatCount(bar.previous_calls)}</FigureCell>
          </FigureRow>
        )
      })}
    </FigureTable>
  )
}

export const daysCsv = (bars: readonly ChartBar[]): Cell[][] => [
  ['from', 'to', ...CALL_OUTCOMES, 'calls', 'previous_calls'],
  ...bars.map(({ from, to, outcomes, calls, previous_calls }) => [
    from,
    to,
    ...CALL_OUTCOMES.map((outcome) => outcomes[outcome]),
    calls,
    previous_calls,
  ]),
]
