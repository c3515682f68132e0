import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

const WALL_CLOCK = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?/

/** The value of a `datetime-local` field for an instant (milliseconds since 1970), in a zone: `2026-11-22T14:02`. */
export const toWallClock = (instant: number, timeZone: string): string =>
  format(new TZDate(instant, timeZone), "yyyy-MM-dd'T'HH:mm")

/** The instant that a `datetime-local` field names in a zone, in milliseconds since 1970. Undefined when it is empty. */
export const fromWallClock = (text: string, timeZone: string): number | undefined => {
  const match = WALL_CLOCK.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second] = match
  const local = new TZDate(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second ?? 0),
    timeZone,
  )
  return local.getTime()
}
