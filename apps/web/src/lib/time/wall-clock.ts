import { zonedParts, zoneOffset } from './zoned-parts.ts'

const WALL_CLOCK = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?/
const DAY_MS = 86_400_000

/** The value of a `datetime-local` field for an instant (milliseconds since 1970), in a zone: `2026-11-22T14:02`. */
export const toWallClock = (instant: number, timeZone: string): string => {
  const { year, month, day, hour, minute } = zonedParts(instant, timeZone)
  return `${year}-${month}-${day}T${hour}:${minute}`
}

/**
 * The instant that a `datetime-local` field names in a zone, in milliseconds since 1970. Undefined when it is empty.
 * As `Date` reads it where clocks change: of an hour that is there twice the first, and what is skipped as the clock
 * before would have counted on.
 */
export const fromWallClock = (text: string, timeZone: string): number | undefined => {
  const match = WALL_CLOCK.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second] = match
  const shown = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
  )
  const before = zoneOffset(shown - DAY_MS, timeZone)
  const after = zoneOffset(shown + DAY_MS, timeZone)
  const offset = [before, after].find((one) => zoneOffset(shown - one, timeZone) === one)
  return shown - (offset ?? before)
}
