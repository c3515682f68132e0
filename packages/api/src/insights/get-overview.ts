import { countDays, type InsightsFilter } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { countByDay } from './count-by-day.ts'
import { type Figures, toFigures } from './figures.ts'
import { addDays, previousPeriod } from './previous-period.ts'

export interface DayFigures extends Figures {
  readonly day: string
  /** The calls of the day at the same place in the period before. */
  readonly previous_calls: number
}

/** A period in numbers, as a whole and day by day (days without calls too), beside the period before. */
export const getOverview = async ({ db, actor }: ActorContext, filter: InsightsFilter) => {
  const { company_id } = actor
  const previous = previousPeriod(filter)
  const [tallies, own_numbers] = await Promise.all([
    countByDay(db.prisma, company_id, { filter, since: previous.from }),
    db.prisma.companyNumber.count({ where: { company_id } }),
  ])
  const byDay = Map.groupBy(tallies, ({ day }) => day)
  const length = countDays(filter.from, filter.to)
  const days = Array.from({ length }, (_, index): DayFigures => {
    const day = addDays(filter.from, index)
    const before = byDay.get(addDays(previous.from, index)) ?? []
    return { day, ...toFigures(byDay.get(day) ?? []), previous_calls: toFigures(before).calls }
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
