import { CALL_OUTCOMES } from '@callbook/schema'

import type { Format } from '@/lib/format.ts'
import { addDays, formatDay, formatFullDay, mondayOf } from '@/lib/time/day.ts'

import type { DayFigures } from './figures.ts'

/** One bar of the chart: a day, or a week where days would be too many. */
export interface ChartBar extends Pick<DayFigures, 'calls' | 'connected' | 'outcomes' | 'previous_calls'> {
  readonly from: string
  readonly to: string
}

/** The days of a bar in words. */
export const barTitle = ({ from, to }: Pick<ChartBar, 'from' | 'to'>, format: Format): string =>
  from === to ? formatFullDay(from, format) : `${formatDay(from, format)} – ${formatFullDay(to, format)}`

// A quarter has 92.
const MOST_DAYS = 92

/** Whether a period of as many days is shown by weeks. */
export const isByWeek = (days: number): boolean => days > MOST_DAYS

const addUp = (days: readonly DayFigures[], { from, to }: { from: string; to: string }): ChartBar => {
  const sum = (of: (day: DayFigures) => number) => days.reduce((total, day) => total + of(day), 0)
  return {
    from,
    to,
    calls: sum(({ calls }) => calls),
    connected: sum(({ connected }) => connected),
    previous_calls: sum(({ previous_calls }) => previous_calls),
    outcomes: Object.fromEntries(
      CALL_OUTCOMES.map((outcome) => [outcome, sum(({ outcomes }) => outcomes[outcome])]),
    ) as Record<(typeof CALL_OUTCOMES)[number], number>,
  }
}

/** The bars of a period's days. Weeks begin on Monday; the first and last hold only the period's days. */
export const toChartBars = (days: readonly DayFigures[]): ChartBar[] => {
  if (!isByWeek(days.length)) return days.map((day) => ({ ...day, from: day.day, to: day.day }))
  const weeks = Map.groupBy(days, ({ day }) => mondayOf(day))
  return Array.from(weeks.entries(), ([monday, week]) =>
    addUp(week, { from: week[0]?.day ?? monday, to: week.at(-1)?.day ?? addDays(monday, 6) }),
  )
}
