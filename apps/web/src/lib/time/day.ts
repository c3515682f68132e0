import type { Format } from '../format.ts'
import { zonedParts } from './zoned-parts.ts'

const DAY_MS = 86_400_000

/** The day (`YYYY-MM-DD`) that an instant (milliseconds since 1970) falls on in a zone. */
export const dayOf = (instant: number, timeZone: string): string => {
  const { year, month, day } = zonedParts(instant, timeZone)
  return `${year}-${month}-${day}`
}

/** A day, so many days later. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)

/** Whether a text is a day that exists: `YYYY-MM-DD`. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text

/** The Monday of a day's week. */
export const mondayOf = (day: string): string => addDays(day, -((new Date(day).getUTCDay() + 6) % 7))

/** `3 Nov` */
export const formatDay = (day: string, format: Format): string =>
  format.dateTime(new Date(day), { timeZone: 'UTC', day: 'numeric', month: 'short' })

/** `Tue, 3 Nov 2026` */
export const formatFullDay = (day: string, format: Format): string =>
  format.dateTime(new Date(day), { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
