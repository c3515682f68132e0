'use client'

import { useExtracted, useFormatter } from 'next-intl'
import { CALL_OUTCOMES, type InsightsFilter } from '@callbook/schema'
import { type KeyboardEvent, memo, use, useState } from 'react'
import {
  Bar,
  ComposedChart,
  Line,
  ResponsiveContainer,
  Tooltip,
  type TooltipContentProps,
  XAxis,
  YAxis,
} from 'recharts'

import { Outcome } from '@/features/call-logs/outcome.tsx'
import { formatDay } from '@/lib/time/day.ts'

import { drawColumn, pieceKey, PieceContext, PIECES, WHOLE_BAR } from './bar-piece.tsx'
import { barTitle, type ChartBar } from './chart-bars.ts'
import { usePeriodWords } from './use-period-words.ts'

interface DaysChartProps {
  readonly bars: readonly ChartBar[]
  readonly filter: InsightsFilter
}

const BarTip = ({ active, activeIndex }: TooltipContentProps) => {
  const t = useExtracted()
  const format = useFormatter()
  const periodWords = usePeriodWords()
  const bar = use(PieceContext)?.bars[Number(activeIndex)]
  if (!active || !bar) return null
  return (
    <div className="grid gap-1 rounded-md border border-line bg-raised px-3 py-2 text-xs text-ink shadow-float">
      <time className="block font-medium">{barTitle(bar, format)}</time>
      <p className="text-ink-2">{t('{count, plural, one {# call} other {# calls}}', { count: bar.calls })}</p>
      <ul className="grid gap-0.5">
        {CALL_OUTCOMES.filter((outcome) => bar.outcomes[outcome] > 0).map((outcome) => (
          <li key={outcome} className="figures flex justify-between gap-6">
            <Outcome outcome={outcome} />
            {format.number(bar.outcomes[outcome])}
          </li>
        ))}
      </ul>
      <p className="text-ink-2">
        {t('{period}: {count, plural, one {# call} other {# calls}}', {
          period: periodWords(bar.previous),
          count: bar.previous_calls,
        })}
      </p>
    </div>
  )
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

const MARKS = '[data-bar], [data-column]'

const placeOf = (element: SVGElement) => ({
  element,
  bar: Number(element.dataset['bar'] ?? element.dataset['column']),
  outcome: Number(element.dataset['outcome'] ?? WHOLE_BAR),
})

/**
 * Moves the focus from mark to mark: sideways to the next bar that has one, up and down within a bar. Below the lowest
 * piece is the column of the whole bar, and sideways from there are the other columns.
 */
const moveFocus = (event: KeyboardEvent<HTMLDivElement>) => {
  const arrow = ARROWS[event.key]
  const here = event.target instanceof Element ? event.target.closest<SVGElement>(MARKS) : null
  if (!arrow || !here) return
  event.preventDefault()
  const marks = Array.from(event.currentTarget.querySelectorAll<SVGElement>(MARKS), placeOf)
  const { bar, outcome } = placeOf(here)
  const [sideways, upwards] = arrow
  const ahead = marks.filter((mark) =>
    upwards === 0
      ? (mark.bar - bar) * sideways > 0 && (mark.outcome === WHOLE_BAR) === (outcome === WHOLE_BAR)
      : mark.bar === bar && (mark.outcome - outcome) * upwards > 0,
  )
  const distance = (mark: (typeof marks)[number]) => Math.abs(mark.bar - bar) * 10 + Math.abs(mark.outcome - outcome)
  ahead.toSorted((a, b) => distance(a) - distance(b))[0]?.element.focus()
}

const BEFORE = {
  dataKey: 'previous_calls',
  type: 'linear',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
  style: { pointerEvents: 'none' },
} as const

/**
 * The drawing alone. It is drawn again for other bars only, not for another focus: the chart would make all pieces anew,
 * and the one with the focus would be gone.
 */
const Drawing = memo(function Drawing({ bars }: { bars: readonly ChartBar[] }) {
  const format = useFormatter()
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 600, height: 260 }}>
      <ComposedChart
        data={bars}
        accessibilityLayer={false}
        barCategoryGap="18%"
        margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
      >
        <XAxis
          dataKey="from"
          tickFormatter={(day: string) => formatDay(day, format)}
          minTickGap={24}
          tickLine={false}
          axisLine={{ stroke: 'var(--line-strong)' }}
          tick={{ fill: 'var(--ink-3)' }}
        />
        <YAxis
          width={36}
          allowDecimals={false}
          tickLine={false}
          axisLine={false}
          tick={{ fill: 'var(--ink-3)' }}
          tickFormatter={(count: number) => format.number(count)}
        />
        <Tooltip isAnimationActive={false} cursor={false} content={BarTip} />
        {CALL_OUTCOMES.map((outcome, place) => (
          <Bar
            key={outcome}
            dataKey={`outcomes.${outcome}`}
            stackId="outcomes"
            maxBarSize={56}
            isAnimationActive={false}
            shape={PIECES[outcome]}
            // Once, behind the pieces.
            background={place === 0 && drawColumn}
          />
        ))}
        {/* Over a bar the line would be lost in its colour: it lies on a band of the canvas. */}
        <Line {...BEFORE} stroke="var(--canvas)" strokeWidth={4} strokeOpacity={0.85} />
        <Line {...BEFORE} className="line-before" stroke="var(--ink-2)" strokeWidth={1.75} strokeDasharray="5 3" />
      </ComposedChart>
    </ResponsiveContainer>
  )
})

/**
 * Calls per day by outcome, as stacked bars, with the period before as a line. Each piece is a link to its calls, each
 * column to those of the whole bar.
 */
export const DaysChart = ({ bars, filter }: DaysChartProps) => {
  // One mark is in the tab order; from there the arrows lead on.
  const [focused, setFocused] = useState<string>()
  const first = bars.findIndex(({ calls }) => calls > 0)
  const firstOutcome = CALL_OUTCOMES.findIndex((outcome) => (bars[first]?.outcomes[outcome] ?? 0) > 0)
  const tabStop = focused ?? pieceKey(first, firstOutcome)

  return (
    <PieceContext value={{ bars, filter, tabStop, onFocus: setFocused }}>
      {/* The marks inside are the links; this only listens to arrows on their way up. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="h-65 text-xs" onKeyDown={moveFocus}>
        <Drawing bars={bars} />
      </div>
    </PieceContext>
  )
}
