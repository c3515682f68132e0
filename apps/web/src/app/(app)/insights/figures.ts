import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'

type Insights = inferRouterOutputs<AppRouter>['insights']
export type Overview = Insights['overview']
export type DayFigures = Overview['days'][number]
export type RepFigures = Insights['byRep']['reps'][number]
export type PreviousPeriod = Overview['previous_period']
export type HourFigures = Insights['byHour']['hours'][number]

/** How a number changed against the period before. */
export interface Change {
  readonly direction: 'up' | 'down' | 'same'
  readonly words: string
}
