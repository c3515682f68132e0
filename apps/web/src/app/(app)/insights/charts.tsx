'use client'

import type { InsightsFilter } from '@callbook/schema'
import { useExtracted } from 'next-intl'
import dynamic from 'next/dynamic'
import { useQueryState } from 'nuqs'

import { ChartSection } from './chart-section.tsx'
import { isByWeek, toChartBars } from './chart-bars.ts'
import { daysCsv, DaysTable } from './days-table.tsx'
import type { HourFigures, Overview, PreviousPeriod, RepFigures } from './figures.ts'
import { HourGrid } from './hour-grid.tsx'
import { bestHour, FEW_CALLS } from './hours.ts'
import { hoursCsv, HoursTable } from './hours-table.tsx'
import { ChartSkeleton } from './insights-skeleton.tsx'
import { Leaderboard, repsCsv } from './leaderboard.tsx'
import { OutcomeLegend } from './outcome-patterns.tsx'
import { outcomesCsv, OutcomeSplit, OutcomeSplitTable } from './outcome-split.tsx'
import { type Chart, INSIGHTS_PARAMS } from './search-params.ts'
import { useFigures } from './use-figures.ts'
import { useHourTitle } from './use-hour-title.ts'
import { usePeriodWords } from './use-period-words.ts'

// Drawn in the browser only, by a library that nothing else needs: it comes after the numbers.
const DaysChart = dynamic(() => import('./days-chart.tsx').then((module) => module.DaysChart), {
  ssr: false,
  loading: () => <ChartSkeleton />,
})

interface SectionProps {
  readonly filter: InsightsFilter
  /** What the numbers are compared with. */
  readonly previous: PreviousPeriod
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

export const DaysSection = ({ days, filter, previous, stale }: SectionProps & { days: Overview['days'] }) => {
  const t = useExtracted()
  const periodWords = usePeriodWords()
  const asTable = useAsTable('days')
  const bars = toChartBars(days, previous)
  const before = { period: periodWords(previous) }
  const byWeek = isByWeek(days.length)
  return (
    <ChartSection
      title={byWeek ? t('Calls per week') : t('Calls per day')}
      about={
        asTable.on ? t('By outcome, beside {period}.', before) : t('By outcome. The dashed line is {period}.', before)
      }
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

/** Says which hour is the best to call. */
const useBestInWords = () => {
  const t = useExtracted()
  const { formatRate } = useFigures()
  const hourTitle = useHourTitle()
  return (hours: readonly HourFigures[]): string => {
    const best = bestHour(hours)
    if (!best) return t('No hour has {few, number} calls yet: too few to tell.', { few: FEW_CALLS })
    return t(
      '{hour}: {rate} of {count, plural, one {# call} other {# calls}} connected. Hatched: fewer than {few, number} calls.',
      { hour: hourTitle(best), rate: formatRate(best.connect_rate), count: best.calls, few: FEW_CALLS },
    )
  }
}

export const HoursSection = ({ hours, filter, previous, stale }: SectionProps & { hours: readonly HourFigures[] }) => {
  const t = useExtracted()
  const bestInWords = useBestInWords()
  const periodWords = usePeriodWords()
  const best = bestInWords(hours)
  const asTable = useAsTable('hours')
  return (
    <ChartSection
      title={t('Best hour to call')}
      about={asTable.on ? t('{best} Before: {period}.', { best, period: periodWords(previous) }) : best}
      file="connect-rate-by-hour"
      rows={() => hoursCsv(hours)}
      asTable={asTable}
      stale={stale}
    >
      {asTable.on ? (
        <HoursTable hours={hours} filter={filter} previous={previous} />
      ) : (
        <HourGrid hours={hours} filter={filter} previous={previous} />
      )}
    </ChartSection>
  )
}

export const LeaderboardSection = ({
  reps,
  filter,
  previous,
  stale,
}: SectionProps & { reps: readonly RepFigures[] }) => {
  const t = useExtracted()
  const periodWords = usePeriodWords()
  return (
    <ChartSection
      title={t('Leaderboard')}
      about={t('Calls of each rep, against {period}.', { period: periodWords(previous) })}
      file="leaderboard"
      rows={() => repsCsv(reps)}
      stale={stale}
    >
      <Leaderboard reps={reps} filter={filter} before={previous} />
    </ChartSection>
  )
}

export const OutcomesSection = ({
  reps,
  filter,
  stale,
}: Omit<SectionProps, 'previous'> & { reps: readonly RepFigures[] }) => {
  const t = useExtracted()
  const asTable = useAsTable('outcomes')
  return (
    <ChartSection
      title={t('Outcomes per rep')}
      about={t('How the calls of each rep ended.')}
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
