import { dayOf, isDay } from '@/lib/time/day.ts'
import { toWallClock } from '@/lib/time/wall-clock.ts'

/** The day of the reader's that an end of a period falls on; empty where the address says neither a day nor an instant. */
export const dayAt = (text: string, timeZone: string): string => {
  if (isDay(text)) return text
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? '' : dayOf(instant, timeZone)
}

/** An end of a period in the reader's zone: `2026-11-22`, or of an instant `2026-11-22 10:00`; empty where it is neither. */
export const momentAt = (text: string, timeZone: string): string => {
  if (isDay(text)) return text
  const instant = Date.parse(text)
  return Number.isNaN(instant) ? '' : toWallClock(instant, timeZone).replace('T', ' ')
}

/** Both ends of a period, of which each is a `momentAt`: a day that they share is told once. */
export const momentsBetween = (from: string, to: string): string => {
  if (from === to) return from
  const [day, hour] = to.split(' ')
  return hour && from.startsWith(`${day} `) ? `${from}–${hour}` : `${from} – ${to}`
}
