import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'

import { formatDuration } from '@/lib/time/format-duration.ts'

type Insights = inferRouterOutputs<AppRouter>['insights']
export type Overview = Insights['overview']
export type DayFigures = Overview['days'][number]
export type RepFigures = Insights['byRep']['reps'][number]
export type HourFigures = Insights['byHour']['hours'][number]

const counts = new Intl.NumberFormat('en')

/** `1,204` */
export const formatCount = (count: number): string => counts.format(count)

/** `1 call`, `1,204 calls` */
export const formatCalls = (count: number): string => `${formatCount(count)} ${count === 1 ? 'call' : 'calls'}`

/** A share as per cent: `45%`. Nothing where there is none. */
export const formatRate = (rate: number | null): string => (rate === null ? '' : `${Math.round(rate * 100)}%`)

/** Seconds as hours and minutes: `3 h 12 min`; below a minute, seconds. */
export const formatTalkTime = (seconds: number): string => {
  if (seconds < 60) return `${Math.round(seconds)} s`
  const minutes = Math.round(seconds / 60)
  const [h, min] = [Math.floor(minutes / 60), minutes % 60]
  if (h === 0) return `${min} min`
  return min === 0 ? `${formatCount(h)} h` : `${formatCount(h)} h ${min} min`
}

/** Seconds of a call on average: `2:41`. Nothing where no call connected. */
export const formatLength = (seconds: number | null): string =>
  seconds === null ? '' : formatDuration(Math.round(seconds))

/** How a number changed against the period before. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same'
  readonly words: string
}

const changeOf = (difference: number, words: string): Change => {
  if (difference === 0) return { direction: 'same', words: 'no change' }
  return { direction: difference > 0 ? 'up' : 'down', words }
}

/** The change in per cent. Null where there is nothing to compare with. */
export const relativeChange = (now: number | null, before: number | null): Change | null => {
  if (now === null || !before) return null
  const percent = Math.round(((now - before) / before) * 100)
  return changeOf(percent, `${formatCount(Math.abs(percent))}%`)
}

/** The change of a rate, in points of per cent: 40% after 35% is 5 points, not 14%. */
export const pointChange = (now: number | null, before: number | null): Change | null => {
  if (now === null || before === null) return null
  const points = Math.round((now - before) * 100)
  return changeOf(points, `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`)
}
