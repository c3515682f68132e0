'use client'

import { useExtracted, useFormatter } from 'next-intl'
import { CALL_OUTCOMES, type CallOutcome, type InsightsFilter } from '@callbook/schema'
import { createContext, type ReactElement, use } from 'react'
import type { BarShapeProps } from 'recharts'

import { cn } from '@/lib/cn.ts'
import { useOutcomeWord } from '@/features/call-logs/use-outcome-word.ts'

import { callsHref } from './calls-href.ts'
import { type ChartBar, barTitle } from './chart-bars.ts'
import { outcomeFill } from './outcome-patterns.tsx'
import { SvgLink } from './svg-link.tsx'

interface PieceChart {
  readonly bars: readonly ChartBar[]
  readonly filter: InsightsFilter
  /** The one piece that is in the tab order. */
  readonly tabStop: string
  readonly onFocus: (piece: string) => void
}

/** What the pieces of a chart have in common. */
export const PieceContext = createContext<PieceChart | null>(null)

/** Stands for all outcomes of a bar: its whole column. Below the lowest piece. */
export const WHOLE_BAR = -1

/** The name of a piece: which bar, which outcome. */
export const pieceKey = (bar: number, outcome: number): string => `${bar}.${outcome}`

const focusClass = 'outline-none [&:focus-visible>rect]:stroke-focus [&:focus-visible>rect]:stroke-2'

// A finger is as wide as this. What is smaller leaves the touch to the column behind.
const FINGER = 24

const Piece = ({ outcome, x, y, width, height, index }: BarShapeProps & { outcome: CallOutcome }) => {
  const t = useExtracted()
  const format = useFormatter()
  const outcomeWord = useOutcomeWord()
  const chart = use(PieceContext)
  const bar = chart?.bars[index]
  if (!chart || !bar || height <= 0) return <g />
  const place = CALL_OUTCOMES.indexOf(outcome)
  const key = pieceKey(index, place)
  return (
    <SvgLink
      href={callsHref(chart.filter, { from: bar.from, to: bar.to, outcome })}
      data-bar={index}
      data-outcome={place}
      tabIndex={key === chart.tabStop ? 0 : -1}
      aria-label={t('{name}: {outcome}, {count, plural, one {# call} other {# calls}}', {
        name: barTitle(bar, format),
        outcome: outcomeWord(outcome),
        count: bar.outcomes[outcome],
      })}
      className={cn(focusClass, Math.min(width, height) < FINGER && 'pointer-coarse:pointer-events-none')}
      onFocus={() => chart.onFocus(key)}
    >
      <rect x={x} y={y} width={width} height={height} fill="var(--canvas)" />
      <rect x={x} y={y} width={width} height={height} fill={outcomeFill(outcome)} stroke="var(--canvas)" />
    </SvgLink>
  )
}

// The share of a day's place that is left free beside its bar, on either side: of the bar's width.
const GAP = 0.11

/** The column of a bar, from top to bottom: behind its pieces, it leads to all its calls. */
const Column = ({ x, y, width, height, index }: BarShapeProps) => {
  const t = useExtracted()
  const format = useFormatter()
  const chart = use(PieceContext)
  const bar = chart?.bars[index]
  if (!chart || !bar || bar.calls === 0) return <g />
  const key = pieceKey(index, WHOLE_BAR)
  return (
    <SvgLink
      href={callsHref(chart.filter, { from: bar.from, to: bar.to })}
      data-column={index}
      tabIndex={key === chart.tabStop ? 0 : -1}
      aria-label={t('{period}: {count, plural, one {# call} other {# calls}}', {
        period: barTitle(bar, format),
        count: bar.calls,
      })}
      className={cn(focusClass, '[&:hover>rect]:fill-hover')}
      onFocus={() => chart.onFocus(key)}
    >
      <rect x={x - width * GAP} y={y} width={width * (1 + 2 * GAP)} height={height} fill="transparent" />
    </SvgLink>
  )
}

type Draw = (props: BarShapeProps) => ReactElement

/**
 * How the pieces of each outcome are drawn. Made once: the chart takes a function for a component, and a new one at each
 * render would take the focus away with the piece that had it.
 */
export const PIECES = Object.fromEntries(
  CALL_OUTCOMES.map((outcome): [CallOutcome, Draw] => [outcome, (props) => <Piece {...props} outcome={outcome} />]),
) as Readonly<Record<CallOutcome, Draw>>

/** How the column of a bar is drawn. */
export const drawColumn: Draw = (props) => <Column {...props} />
