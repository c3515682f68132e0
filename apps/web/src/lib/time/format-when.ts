import type { Format } from '../format.ts'
import { zonedParts } from './zoned-parts.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Who reads a time: in which language, and in which IANA zone. */
export interface TimeReader {
  readonly format: Format
  readonly timeZone: string
}

/**
 * When something was, in as few words as say it: relative within a day, weekday and time within a week, the date after
 * that, with its year when that is not this one.
 *
 * @param instant ISO 8601
 * @param now milliseconds since 1970
 */
export const formatWhen = (instant: string, now: number, { format, timeZone }: TimeReader): string => {
  const time = new Date(instant).getTime()
  const ago = now - time
  if (Math.abs(ago) < DAY) {
    // Whole ones that have passed, not the nearest: an hour and three quarters are one hour.
    const [unit, size] = Math.abs(ago) < HOUR ? (['minute', MINUTE] as const) : (['hour', HOUR] as const)
    const whole = Math.trunc(ago / size) * size
    return format.relativeTime(now - whole, { now, style: 'short', unit: whole === 0 ? 'second' : unit })
  }
  if (ago > 0 && ago < 6 * DAY) {
    return format.dateTime(time, { timeZone, weekday: 'short', hour: '2-digit', minute: '2-digit' })
  }
  const ofThisYear = zonedParts(time, timeZone).year === zonedParts(now, timeZone).year
  return format.dateTime(time, {
    timeZone,
    day: 'numeric',
    month: 'short',
    ...(ofThisYear ? { hour: '2-digit', minute: '2-digit' } : { year: 'numeric' }),
  })
}

/** The exact time in the reader's zone: `Sun, 22 Nov 2026, 14:02:11 GMT+5:45`. */
export const formatLocalInstant = (instant: string, { format, timeZone }: TimeReader): string =>
  format.dateTime(new Date(instant), {
    timeZone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'short',
  })

/** The exact time in UTC: `2025-11-22 08:17:11 UTC`. */
export const formatUtcInstant = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`
