// By the browser's own calendar: a library for it would be a part of every page.

const SECOND = 1000
const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone)
  if (known) return known
  // Read by code, not by people: in no language but this.
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(timeZone, format)
  return format
}

/** What a clock and a calendar on the wall show: two digits each, the year at least four. */
interface ZonedParts {
  readonly weekday: string
  readonly year: string
  readonly month: string
  readonly day: string
  readonly hour: string
  readonly minute: string
  readonly second: string
}

/** What clock and calendar of a zone show at an instant (milliseconds since 1970). */
export const zonedParts = (instant: number, timeZone: string): ZonedParts => {
  const parts = { weekday: '', year: '', month: '', day: '', hour: '', minute: '', second: '' }
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) {
    if (type in parts) parts[type as keyof ZonedParts] = value
  }
  return { ...parts, year: parts.year.padStart(4, '0') }
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds. */
export const zoneOffset = (instant: number, timeZone: string): number => {
  const { year, month, day, hour, minute, second } = zonedParts(instant, timeZone)
  const shown = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
  return shown - Math.floor(instant / SECOND) * SECOND
}
