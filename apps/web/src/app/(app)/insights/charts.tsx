'use client'

import type { InsightsFilter } from '@callbook/schema'
import dynamic from 'next/dynamic'
import { useQueryState } from 'nuqs'

import { ChartSection } from './chart-section.tsx'
import { isByWeek, toChartBars } from './chart-bars.ts'
import { daysCsv, DaysTable } from './days-table.tsx'
import { formatCalls, formatRate, type HourFigures, type Overview, type RepFigures } from './figures.ts'
import { HourGrid } from './hour-grid.tsx'
import { bestHour, FEW_CALLS, hourTitle } from './hours.ts'
import { hoursCsv, HoursTable } from './hours-table.tsx'
import { ChartSkeleton } from './insights-skeleton.tsx'
import { Leaderboard, repsCsv } from './leaderboard.tsx'
import { OutcomeLegend } from './outcome-patterns.tsx'
import { outcomesCsv, OutcomeSplit, OutcomeSplitTable } from './outcome-split.tsx'
import { type Chart, INSIGHTS_PARAMS } from './search-params.ts'

// Drawn in the browser only, by a library that nothing else needs: it comes after the numbers.
const DaysChart = dynamic(() => import('./days-chart.tsx').then((module) => module.DaysChart), {
  ssr: false,
  loading: () => <ChartSkeleton />,
})

interface SectionProps {
  readonly filter: InsightsFilter
  readonly stale: boolean
}

/** Whether a chart is shown as a table: the URL says. */
const useAsTable = (chart: Chart) => {
  const [tables, setTables] = useQueryState('table', INSIGHTS_PARAMS.table)
  const on = tables.includes(chart)
  return {
    on,
    toggle: () => {
      const next = on ? tables.filter((other) => other !== chart) : [...tables, chart]
      void setTables(next.length > 0 ? next : null)
    },
  }
}

export const DaysSection = ({ days, filter, stale }: SectionProps & { days: Overview['days'] }) => {
  const asTable = useAsTable('days')
  const bars = toChartBars(days)
  const byWeek = isByWeek(days.length)
  return (
    <ChartSection
      title={byWeek ? 'Calls per week' : 'Calls per day'}
      about={asTable.on ? 'By outcome, beside the period before.' : 'By outcome. The dotted line is the period before.'}
      file="calls-by-outcome"
      rows={() => daysCsv(bars)}
      asTable={asTable}
      stale={stale}
    >
      {asTable.on ? (
        <DaysTable bars={bars} filter={filter} />
      ) : (
        <div className="grid gap-3">
          <OutcomeLegend />
          <DaysChart bars={bars} filter={filter} />
        </div>
      )}
    </ChartSection>
  )
}

const bestInWords = (hours: readonly HourFigures[]): string => {
  const best = bestHour(hours)
  if (!best) return `No hour has ${FEW_CALLS} calls yet: too few to tell.`
  return `${hourTitle(best)}: ${formatRate(best.connect_rate)} of ${formatCalls(best.calls)} connected. Hatched: fewer than ${FEW_CALLS} calls.`
}

export const HoursSection = ({ hours, filter, stale }: SectionProps & { hours: readonly HourFigures[] }) => {
  const asTable = useAsTable('hours')
  return (
    <ChartSection
      title="Best hour to call"
      about={bestInWords(hours)}
      file="connect-rate-by-hour"
      rows={() => hoursCsv(hours)}
      asTable={asTable}
      stale={stale}
    >
      {asTable.on ? <HoursTable hours={hours} /> : <HourGrid hours={hours} filter={filter} />}
    </ChartSection>
  )
}

export const LeaderboardSection = ({ reps, filter, stale }: SectionProps & { reps: readonly RepFigures[] }) => (
  <ChartSection
    title="Leaderboard"
    about="Calls of each rep, against the period before."
    file="leaderboard"
    rows={() => repsCsv(reps)}
    stale={stale}
  >
    <Leaderboard reps={reps} filter={filter} />
  </ChartSection>
)

export const OutcomesSection = ({ reps, filter, stale }: SectionProps & { reps: readonly RepFigures[] }) => {
  const asTable = useAsTable('outcomes')
  return (
    <ChartSection
      title="Outcomes per rep"
      about="How the calls of each rep ended."
      file="outcomes-per-rep"
      rows={() => outcomesCsv(reps)}
      asTable={asTable}
      stale={stale}
    >
      {asTable.on ? (
        <OutcomeSplitTable reps={reps} filter={filter} />
      ) : (
        <div className="grid gap-4">
          <OutcomeLegend />
          <OutcomeSplit reps={reps} filter={filter} />
        </div>
      )}
    </ChartSection>
  )
}
