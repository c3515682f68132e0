import { useExtracted, useFormatter } from 'next-intl'
import { CALL_OUTCOMES, type InsightsFilter } from '@callbook/schema'

import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'

import { callsHref, previousMark } from './calls-href.ts'
import { barTitle, type ChartBar } from './chart-bars.ts'
import { CountLink, FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import type { Cell } from './to-csv.ts'
import { usePeriodWords } from './use-period-words.ts'

/** The numbers behind the bars. */
export const DaysTable = ({ bars, filter }: { bars: readonly ChartBar[]; filter: InsightsFilter }) => {
  const t = useExtracted()
  const format = useFormatter()
  const outcomeWord = useOutcomeWord()
  const periodWords = usePeriodWords()
  return (
    <FigureTable
      label={t('Calls by outcome, as table')}
      head={[t('When'), ...CALL_OUTCOMES.map(outcomeWord), t('Calls'), t('Period before')]}
    >
      {bars.map((bar) => {
        const { from, to, previous, previous_calls } = bar
        return (
          <FigureRow key={from} name={<time>{barTitle(bar, format)}</time>}>
            {CALL_OUTCOMES.map((outcome) => (
              <FigureCell key={outcome}>
                {bar.outcomes[outcome] > 0 && (
                  <CountLink href={callsHref(filter, { from, to, outcome })}>
                    {format.number(bar.outcomes[outcome])}
                  </CountLink>
                )}
              </FigureCell>
            ))}
            <FigureCell>
              {bar.calls > 0 && (
                <CountLink href={callsHref(filter, { from, to })}>{format.number(bar.calls)}</CountLink>
              )}
            </FigureCell>
            <FigureCell>
              {previous_calls > 0 && (
                <CountLink
                  href={callsHref(filter, previousMark(previous, filter.time_zone))}
                  label={t('{period}: {count, plural, one {# call} other {# calls}}', {
                    period: periodWords(previous),
                    count: previous_calls,
                  })}
                >
                  {format.number(previous_calls)}
                </CountLink>
              )}
            </FigureCell>
          </FigureRow>
        )
      })}
    </FigureTable>
  )
}

export const daysCsv = (bars: readonly ChartBar[]): Cell[][] => [
  ['from', 'to', ...CALL_OUTCOMES, 'calls', 'previous_from', 'previous_to', 'previous_calls'],
  ...bars.map(({ from, to, outcomes, calls, previous, previous_calls }) => [
    from,
    to,
    ...CALL_OUTCOMES.map((outcome) => outcomes[outcome]),
    calls,
    previous.from,
    previous.until ? `${previous.to} ${previous.until}` : previous.to,
    previous_calls,
  ]),
]
