import { useExtracted, useFormatter } from 'next-intl'

import type { HourFigures } from './figures.ts'
import { formatHour } from './hours.ts'

// A Monday.
const FIRST_MS = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** Names a day of the week, 1 for Monday. */
export const useWeekdayName = (): ((weekday: number, length: 'long' | 'short') => string) => {
  const format = useFormatter()
  return (weekday, length) => format.dateTime(FIRST_MS + (weekday - 1) * DAY_MS, { weekday: length, timeZone: 'UTC' })
}

/** Names an hour of the week: `Monday, 10:00–11:00`. */
export const useHourTitle = (): ((cell: Pick<HourFigures, 'weekday' | 'hour'>) => string) => {
  const t = useExtracted()
  const weekdayName = useWeekdayName()
  return ({ weekday, hour }) =>
    t('{weekday}, {from}–{to}', {
      weekday: weekdayName(weekday, 'long'),
      from: formatHour(hour),
      to: formatHour((hour + 1) % 24),
    })
}
