import { zonedParts, zoneOffset } from './zoned-parts.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const
const monthName = (month: string): string => MONTHS[Number(month) - 1] ?? month

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
  const time = new Date(instant).getTime()
  const ago = now - time
  if (Math.abs(ago) < MINUTE) return 'just now'
  if (Math.abs(ago) < DAY) return ago > 0 ? `${span(ago)} ago` : `in ${span(-ago)}`
  const { weekday, year, month, day, hour, minute } = zonedParts(time, timeZone)
  if (ago > 0 && ago < 6 * DAY) return `${weekday} ${hour}:${minute}`
  const date = `${Number(day)} ${monthName(month)}`
  return year === zonedParts(now, timeZone).year ? `${date}, ${hour}:${minute}` : `${date} ${year}`
}

// `GMT+5:45`
const distanceToUtc = (offset: number): string => {
  const [hours, minutes] = [Math.floor(Math.abs(offset) / HOUR), Math.floor((Math.abs(offset) % HOUR) / MINUTE)]
  return `GMT${offset < 0 ? '-' : '+'}${hours}${minutes ? `:${String(minutes).padStart(2, '0')}` : ''}`
}

/** The exact time in the reader's zone: `Sat 22 Nov 2025, 14:02:11 GMT+5:45`. */
export const formatLocalInstant = (instant: string, timeZone: string): string => {
  const time = new Date(instant).getTime()
  const { weekday, year, month, day, hour, minute, second } = zonedParts(time, timeZone)
  const distance = distanceToUtc(zoneOffset(time, timeZone))
  return `${weekday} ${Number(day)} ${monthName(month)} ${year}, ${hour}:${minute}:${second} ${distance}`
}

/** The exact time in UTC: `2025-11-22 08:17:11 UTC`. */
export const formatUtcInstant = (instant: string): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace('T', ' ')} UTC`
