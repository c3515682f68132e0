import { countDays, type InsightsFilter } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { countByDay } from './count-by-day.ts'
import { type Figures, toFigures } from './figures.ts'
import { addDays, daysBack, previousPeriod } from './previous-period.ts'

export interface DayFigures extends Figures {
  readonly day: string
  /** The same day of the week, in the period before, and its calls. */
  readonly previous_day: string
  readonly previous_calls: number
}

/** A period in numbers, as a whole and day by day (days without calls too), beside the period before. */
export const getOverview = async ({ db, actor }: ActorContext, filter: InsightsFilter, now = Date.now()) => {
  const { company_id } = actor
  const previous = previousPeriod(filter, now)
  const [tallies, own_numbers] = await Promise.all([
    countByDay(db.prisma, company_id, { filter, previous }),
    db.prisma.companyNumber.count({ where: { company_id } }),
  ])
  const byDay = Map.groupBy(tallies, ({ day }) => day)
  const length = countDays(filter.from, filter.to)
  const days = Array.from({ length }, (_, index): DayFigures => {
    const day = addDays(filter.from, index)
    const previous_day = addDays(day, -daysBack(filter))
    const { calls: previous_calls } = toFigures(byDay.get(previous_day) ?? [])
    return { day, ...toFigures(byDay.get(day) ?? []), previous_day, previous_calls }
  })
  return {
    period: { from: filter.from, to: filter.to },
    previous_period: previous,
    totals: toFigures(tallies.filter(({ day }) => day >= filter.from)),
    previous_totals: toFigures(tallies.filter(({ day }) => day < filter.from)),
    days,
    /** Without own numbers no call has a direction. */
    has_own_numbers: own_numbers > 0,
  }
}
