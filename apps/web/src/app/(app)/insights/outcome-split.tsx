'use client'

import { useExtracted } from 'next-intl'
import { CALL_OUTCOMES, type CallOutcome, type InsightsFilter } from '@callbook/schema'

import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'

import { callsHref } from './calls-href.ts'
import { CountLink, FigureCell, FigureRow, FigureTable } from './figure-table.tsx'
import type { RepFigures } from './figures.ts'
import { outcomeFill } from './outcome-patterns.tsx'
import { SvgLink } from './svg-link.tsx'
import type { Cell } from './to-csv.ts'
import { useFigures } from './use-figures.ts'

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

/** Names a piece: whose, which outcome, how many. */
const usePieceName = () => {
  const t = useExtracted()
  const outcomeWord = useOutcomeWord()
  return (name: string, outcome: CallOutcome, count: number): string =>
    t('{name}: {outcome}, {count, plural, one {# call} other {# calls}}', {
      name,
      outcome: outcomeWord(outcome),
      count,
    })
}

/** How the calls of each rep ended: one bar a rep, each piece a link to its calls. */
export const OutcomeSplit = ({ reps, filter }: SplitProps) => {
  const { formatCalls } = useFigures()
  const pieceName = usePieceName()
  return (
    <ul className="grid gap-2 text-table">
      {reps
        .filter(({ calls }) => calls > 0)
        .map((rep) => (
          <li key={rep.user_id} className="grid items-center gap-x-3 gap-y-1 md:grid-cols-[12rem_minmax(0,1fr)_6rem]">
            <bdi className="truncate max-md:text-sm" title={rep.name}>
              {rep.name}
            </bdi>
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
}

/** The numbers behind the bars. */
export const OutcomeSplitTable = ({ reps, filter }: SplitProps) => {
  const t = useExtracted()
  const { formatCount } = useFigures()
  const outcomeWord = useOutcomeWord()
  return (
    <FigureTable
      label={t('Outcomes of each rep, as table')}
      head={[t('Rep'), ...CALL_OUTCOMES.map(outcomeWord), t('Calls')]}
    >
      {reps
        .filter(({ calls }) => calls > 0)
        .map(({ user_id, name, outcomes, calls }) => (
          <FigureRow key={user_id} name={<bdi>{name}</bdi>}>
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
}

export const outcomesCsv = (reps: readonly RepFigures[]): Cell[][] => [
  ['user_id', 'name', ...CALL_OUTCOMES, 'calls'],
  ...reps.map(({ user_id, name, outcomes, calls }) => [
    user_id,
    name,
    ...CALL_OUTCOMES.map((outcome) => outcomes[outcome]),
    calls,
  ]),
]
