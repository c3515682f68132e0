import type { CallOutcome, InsightsFilter } from '@callbook/schema'
import type { Route } from 'next'

import { fromWallClock } from '@/lib/time/wall-clock.ts'
import { addDays } from '@/lib/time/day.ts'

import { formatHour } from './hours.ts'
import type { Days } from './use-period-words.ts'

/** Narrows the calls of a page to those behind one mark. */
export interface Mark {
  /** A day on the viewer's clock, or an instant: ISO 8601. A last day counts as a whole, an instant is the end. */
  readonly from?: string
  readonly to?: string
  readonly outcome?: CallOutcome
  readonly user_id?: number
}

/** The list of the calls behind a mark: what the page is filtered by, narrowed to the mark. */
export const callsHref = (filter: InsightsFilter, mark: Mark = {}): Route => {
  const search = new URLSearchParams({ from: mark.from ?? filter.from, to: mark.to ?? filter.to })
  if (mark.outcome) search.set('outcome', mark.outcome)
  const users = mark.user_id === undefined ? filter.user_id : [mark.user_id]
  if (users?.length) search.set('user_id', users.join(','))
  if (filter.direction) search.set('direction', filter.direction)
  if (filter.person_id !== undefined) search.set('person_id', String(filter.person_id))
  if (filter.org_id !== undefined) search.set('org_id', String(filter.org_id))
  // Colons and commas are read by people, and need no escape in a query.
  return `/calls?${search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}` as Route
}

const instantOf = (day: string, time: string, timeZone: string): string => {
  const instant = fromWallClock(`${day}T${time}`, timeZone)
  return instant === undefined ? day : new Date(instant).toISOString()
}

/** An hour of a day on the viewer's clock, as instants. An hour that the clocks pass twice is two hours long. */
export const hourMark = (day: string, hour: number, timeZone: string): Mark => {
  const from = instantOf(day, formatHour(hour), timeZone)
  return {
    from,
    to: hour === 23 ? instantOf(addDays(day, 1), '00:00', timeZone) : instantOf(day, formatHour(hour + 1), timeZone),
  }
}

/** What a period, or a bar of it, is compared with. */
export const previousMark = ({ from, to, until }: Days, timeZone: string): Mark =>
  until ? { from: instantOf(from, '00:00', timeZone), to: instantOf(to, until, timeZone) } : { from, to }
