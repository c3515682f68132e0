import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const inZone = (instant: string | number, timeZone: string) => new TZDate(new Date(instant).getTime(), timeZone)

const span = (ms: number): string => (ms < HOUR ? `${Math.floor(ms / MINUTE)} min` : `${Math.floor(ms / HOUR)} h`)

/**
 * When something was, in as few words as say it: relative within a day, weekday and time within a week, the date after
 * that, with its year when that is not this one.
 *
 * @param instant ISO 8601
 * @param now milliseconds since 1970
 * @param timeZone the reader's IANA zone
 */
export const formatWhen = (instant: string, now: number, timeZone: string): string => {
  const local = inZone(instant, timeZone)
  const ago = now - local.getTime()
  if (Math.abs(ago) < MINUTE) return 'just now'
  if (Math.abs(ago) < DAY) return ago > 0 ? `${span(ago)} ago` : `in ${span(-ago)}`
  if (ago > 0 && ago < 6 * DAY) return format(local, 'EEE HH:mm')
  return format(local, local.getFullYear() === inZone(now, timeZone).getFullYear() ? 'd MMM, HH:mm' : 'd MMM yyyy')
}

/** The exact time in the reader's zone: `Sat 22 Nov 2025, 14:02:11 GMT+5:45`. */
export const formatLocalInstant = (instant: string, timeZone: string): string =>
  format(inZone(instant, timeZone), 'EEE d MMM yyyy, HH:mm:ss OOO')

/** The exact time in UTC: `2025-11-22 08:17:11 UTC`. */
export const formatUtcInstant = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`
