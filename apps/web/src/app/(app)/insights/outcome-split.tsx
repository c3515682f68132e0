'use client'

import { CALL_OUTCOMES, type CallOutcome, type InsightsFilter } from '@callbook/schema'

import { OUTCOME_LOOKS } from '@/features/call-logs/outcome-looks.ts'

import { callsHref } from './calls-href.ts'
import { CountLink, FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import { formatCalls, formatCount, type RepFigures } from './figures.ts'
import { outcomeFill } from './outcome-patterns.tsx'
import { SvgLink } from './svg-link.tsx'
import type { Cell } from './to-csv.ts'

interface SplitProps {
  readonly reps: readonly RepFigures[]
  readonly filter: InsightsFilter
}

const toPieces = ({ outcomes, calls }: RepFigures) => {
  let start = 0
  return CALL_OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => {
    const width = (outcomes[outcome] / calls) * 100
    start += width
    return { outcome, width, start: start - width, count: outcomes[outcome] }
  })
}

const pieceName = (name: string, outcome: CallOutcome, count: number) =>
  `${name}: ${formatCount(count)} ${OUTCOME_LOOKS[outcome].word.toLowerCase()}`

/** How the calls of each rep ended: one bar a rep, each piece a link to its calls. */
export const OutcomeSplit = ({ reps, filter }: SplitProps) => (
  <ul className="grid gap-2 text-table">
    {reps
      .filter(({ calls }) => calls > 0)
      .map((rep) => (
        <li key={rep.user_id} className="grid items-center gap-x-3 gap-y-1 md:grid-cols-[12rem_minmax(0,1fr)_6rem]">
          <span dir="auto" className="truncate max-md:text-sm" title={rep.name}>
            {rep.name}
          </span>
          <svg className="h-6 w-full overflow-visible max-md:col-span-2 max-md:row-start-2">
            {toPieces(rep).map(({ outcome, width, start, count }) => (
              <SvgLink
                key={outcome}
                href={callsHref(filter, { user_id: rep.user_id, outcome })}
                aria-label={pieceName(rep.name, outcome, count)}
                className="outline-none [&:focus-visible>rect]:stroke-focus [&:focus-visible>rect]:stroke-2"
              >
                <title>{pieceName(rep.name, outcome, count)}</title>
                <rect
                  x={`${start}%`}
                  width={`${width}%`}
                  height="24"
                  fill={outcomeFill(outcome)}
                  stroke="var(--canvas)"
                  strokeWidth="1"
                />
              </SvgLink>
            ))}
          </svg>
          <span className="figures text-right text-ink-2 max-md:col-start-2 max-md:row-start-1">
            {formatCalls(rep.calls)}
          </span>
        </li>
      ))}
  </ul>
)

/** The numbers behind the bars. */
export const OutcomeSplitTable = ({ reps, filter }: SplitProps) => (
  <FigureTable
    label="Outcomes of each rep, as table"
    head={['Rep', ...CALL_OUTCOMES.map((outcome) => OUTCOME_LOOKS[outcome].word), 'Calls']}
  >
    {reps
      .filter(({ calls }) => calls > 0)
      .map(({ user_id, name, outcomes, calls }) => (
        <FigureRow key={user_id} name={<span dir="auto">{name}</span>}>
          {CALL_OUTCOMES.map((outcome) => (
            <FigureCell key={outcome}>
              {outcomes[outcome] > 0 && (
                <CountLink href={callsHref(filter, { user_id, outcome })}>{formatCount(outcomes[outcome])}</CountLink>
              )}
            </FigureCell>
          ))}
          <FigureCell>
            <CountLink href={callsHref(filter, { user_id })}>{formatCount(calls)}</CountLink>
          </FigureCell>
        </FigureRow>
      ))}
  </FigureTable>
)

export const outcomesCsv = (reps: readonly RepFigures[]): Cell[][] => [
  ['user_id', 'name', ...CALL_OUTCOMES, 'calls'],
  ...reps.map(({ user_id, name, outcomes, calls }) => [
    user_id,
    name,
    ...CALL_OUTCOMES.map((outcome) => outcomes[outcome]),
    calls,
  ]),
]
