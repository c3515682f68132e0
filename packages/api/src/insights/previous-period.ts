import { countDays, type InsightsFilter } from '@callbook/schema'

interface Period {
  readonly from: string
  readonly to: string
}

/** What a period is compared with. */
export interface PreviousPeriod extends Period {
  /** `HH:MM` on the last day, where it ends: the period itself is still running. Null: the last day is whole. */
  readonly until: string | null
}

const DAY_MS = 86_400_000
const WEEK = 7

/** A day (`YYYY-MM-DD`), so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** How many days earlier begins what a period is compared with: so many weeks that the two do not overlap. */
export const daysBack = ({ from, to }: Period): number => Math.ceil(countDays(from, to) / WEEK) * WEEK

// Swedish writes `2026-11-27 16:24`.
const wallClock = (instant: number, timeZone: string) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const [today = '', time = ''] = format.format(instant).split(' ')
  return { today, time }
}

/**
 * The same weekdays before: as many days, a whole number of weeks earlier. Of a period that is still running, the same
 * part of them: up to the minute that the viewer's clock shows now (milliseconds since 1970).
 */
export const previousPeriod = (
  { from, to, time_zone }: Pick<InsightsFilter, 'from' | 'to' | 'time_zone'>,
  now: number,
): PreviousPeriod => {
  const back = daysBack({ from, to })
  const { today, time } = wallClock(now, time_zone)
  const isRunning = from <= today && today <= to
  return {
    from: addDays(from, -back),
    to: addDays(isRunning ? today : to, -back),
    until: isRunning ? time : null,
  }
}
