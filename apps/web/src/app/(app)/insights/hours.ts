import type { HourFigures } from './figures.ts'

/** The days of the week, Monday first, as ISO 8601 counts them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const
export const HOURS = Array.from({ length: 24 }, (_, hour) => hour)

/** Below as many calls a rate says little. */
export const FEW_CALLS = 10

/** `10:00` */
export const formatHour = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** The hours from the first to the last that has calls: what a phone shows. */
export const hourSpan = (hours: readonly HourFigures[]): { first: number; last: number } => {
  const busy = hours.filter(({ calls }) => calls > 0).map(({ hour }) => hour)
  return busy.length === 0 ? { first: 0, last: 23 } : { first: Math.min(...busy), last: Math.max(...busy) }
}

/** The hours with calls: first those with calls enough to tell, best first, then the others likewise. */
export const rankHours = (hours: readonly HourFigures[]): HourFigures[] =>
  hours
    .filter(({ calls }) => calls > 0)
    .toSorted(
      (a, b) =>
        Number(a.calls < FEW_CALLS) - Number(b.calls < FEW_CALLS) ||
        (b.connect_rate ?? 0) - (a.connect_rate ?? 0) ||
        b.calls - a.calls,
    )

/** The hour in which most calls connect, of those with calls enough to tell. */
export const bestHour = (hours: readonly HourFigures[]): HourFigures | undefined =>
  rankHours(hours).find(({ calls }) => calls >= FEW_CALLS)

type Place = Pick<HourFigures, 'weekday' | 'hour'>

/** The next hour with calls in a direction: `across` walks through the day, `down` through the week. */
export const nextHour = (
  hours: readonly HourFigures[],
  from: Place,
  { across, down }: { across: number; down: number },
) =>
  hours
    .filter(({ calls, weekday, hour }) =>
      calls === 0
        ? false
        : across === 0
          ? hour === from.hour && (weekday - from.weekday) * down > 0
          : weekday === from.weekday && (hour - from.hour) * across > 0,
    )
    .toSorted(
      (a, b) =>
        Math.abs(a.weekday - from.weekday) +
        Math.abs(a.hour - from.hour) -
        Math.abs(b.weekday - from.weekday) -
        Math.abs(b.hour - from.hour),
    )[0]
