import { fromWallClock } from '@/lib/time/wall-clock.ts'

export const PERIODS = ['today', 'yesterday', '7d', '30d', 'month', 'last_month'] as const
export type Period = (typeof PERIODS)[number]

const DAY = /^\d{4}-\d{2}-\d{2}$/

// Days of the calendar, without a zone.
const addDays = (day: string, days: number): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
const firstOfMonth = (day: string, months = 0): string => {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}

/** The first day of a period, and the first after it. */
const daysOf = (period: Period, today: string): readonly [from: string, to: string] => {
  const tomorrow = addDays(today, 1)
  switch (period) {
    case 'today':
      return [today, tomorrow]
    case 'yesterday':
      return [addDays(today, -1), today]
    case '7d':
      return [addDays(today, -6), tomorrow]
    case '30d':
      return [addDays(today, -29), tomorrow]
    case 'month':
      return [firstOfMonth(today), tomorrow]
    case 'last_month':
      return [firstOfMonth(today, -1), firstOfMonth(today)]
  }
}

const startOf = (day: string, timeZone: string): string | undefined => {
  const instant = fromWallClock(`${day}T00:00`, timeZone)
  return instant === undefined || Number.isNaN(instant) ? undefined : new Date(instant).toISOString()
}

const instantOf = (text: string, timeZone: string, extraDays: number): string | undefined => {
  if (DAY.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : startOf(addDays(text, extraDays), timeZone)
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? undefined : new Date(instant).toISOString()
}

interface Range {
  readonly period: Period | null
  readonly from: string | null
  readonly to: string | null
}

/**
 * The instants between which calls began, from what the address says. Days are the reader's, and the last one counts.
 *
 * @param today the reader's day, `2026-11-22`
 */
export const instantsOf = (
  { period, from, to }: Range,
  { today, timeZone }: { today: string; timeZone: string },
): { from?: string; to?: string } => {
  const days = period && daysOf(period, today)
  const start = days ? startOf(days[0], timeZone) : from && instantOf(from, timeZone, 0)
  const end = days ? startOf(days[1], timeZone) : to && instantOf(to, timeZone, 1)
  return { ...(start && { from: start }), ...(end && { to: end }) }
}
