import type { InsightsFilter, InsightsHour } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { countByHour, countDaysOfHour } from './count-by-hour.ts'
import { share } from './figures.ts'
import { previousPeriod } from './previous-period.ts'

/** The hours of the week that had calls in a period or in the one before. Hours of the viewer's clock. */
export const compareHours = async ({ db, actor }: ActorContext, filter: InsightsFilter, now = Date.now()) => {
  const previous_period = previousPeriod(filter, now)
  const tallies = await countByHour(db.prisma, actor.company_id, { filter, previous: previous_period })
  return {
    previous_period,
    hours: tallies.map(({ previous_connected, ...hour }) => ({
      ...hour,
      connect_rate: share(hour.connected, hour.calls),
      previous_connect_rate: share(previous_connected, hour.previous_calls),
    })),
  }
}

/** On which days of the period one hour of the week had calls, newest first. */
export const listDaysOfHour = async ({ db, actor }: ActorContext, input: InsightsHour) => ({
  days: await countDaysOfHour(db.prisma, actor.company_id, input),
})
