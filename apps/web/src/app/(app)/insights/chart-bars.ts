import { CALL_OUTCOMES } from '@callbook/schema'

import type { Format } from '@/lib/format.ts'
import { formatDay, formatFullDay, mondayOf } from '@/lib/time/day.ts'

import type { DayFigures, PreviousPeriod } from './figures.ts'
import type { Days } from './use-period-words.ts'

/** One bar of the chart: a day, or a week where days would be too many. */
export interface ChartBar extends Pick<DayFigures, 'calls' | 'connected' | 'outcomes' | 'previous_calls'> {
  readonly from: string
  readonly to: string
  /** The days that it is compared with. */
  readonly previous: Days
}

/** The days of a bar in words. */
export const barTitle = ({ from, to }: Pick<ChartBar, 'from' | 'to'>, format: Format): string =>
  from === to ? formatFullDay(from, format) : `${formatDay(from, format)} – ${formatFullDay(to, format)}`

// A quarter has 92.
const MOST_DAYS = 92

/** Whether a period of as many days is shown by weeks. */
export const isByWeek = (days: number): boolean => days > MOST_DAYS

type Of = Pick<ChartBar, 'from' | 'to' | 'previous'>

const addUp = (days: readonly DayFigures[], of: Of): ChartBar => {
  const sum = (field: (day: DayFigures) => number) => days.reduce((total, day) => total + field(day), 0)
  return {
    ...of,
    calls: sum(({ calls }) => calls),
    connected: sum(({ connected }) => connected),
    previous_calls: sum(({ previous_calls }) => previous_calls),
    outcomes: Object.fromEntries(
      CALL_OUTCOMES.map((outcome) => [outcome, sum(({ outcomes }) => outcomes[outcome])]),
    ) as Record<(typeof CALL_OUTCOMES)[number], number>,
  }
}

/** The bars of a period's days. Weeks begin on Monday; the first and last hold only the period's days. */
export const toChartBars = (days: readonly DayFigures[], { to, until }: PreviousPeriod): ChartBar[] => {
  const spanOf = (first: DayFigures, last: DayFigures): Of => {
    // Days that are still to come are compared with none.
    const end = first.previous_day <= to && to < last.previous_day ? to : last.previous_day
    const previous = { from: first.previous_day, to: end, until: end === to ? until : null }
    return { from: first.day, to: last.day, previous }
  }
  if (!isByWeek(days.length)) return days.map((day) => ({ ...day, ...spanOf(day, day) }))
  const weeks = Map.groupBy(days, ({ day }) => mondayOf(day))
  return Array.from(weeks.values()).flatMap((week) => {
    const [first, last] = [week[0], week.at(-1)]
    return first && last ? [addUp(week, spanOf(first, last))] : []
  })
}
