import type { InsightsFilter } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { countByRep } from './count-by-rep.ts'
import { type Figures, toFigures } from './figures.ts'
import { previousPeriod } from './previous-period.ts'

export interface RepFigures extends Figures {
  readonly user_id: number
  readonly name: string
  readonly previous: Figures
}

/** Who had calls in a period or in the one before, with both in numbers, most calls first. */
export const compareReps = async ({ db, actor }: ActorContext, filter: InsightsFilter, now = Date.now()) => {
  const previous_period = previousPeriod(filter, now)
  const tallies = await countByRep(db.prisma, actor.company_id, { filter, previous: previous_period })
  const reps = Array.from(Map.groupBy(tallies, ({ user_id }) => user_id).entries(), ([user_id, own]): RepFigures => {
    const { current = [], before = [] } = Object.groupBy(own, (tally) => (tally.current ? 'current' : 'before'))
    return { user_id, name: own[0]?.name ?? '', ...toFigures(current), previous: toFigures(before) }
  })
  return { previous_period, reps: reps.toSorted((a, b) => b.calls - a.calls) }
}
