import type { ActivityType } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { BUILT_IN_ACTIVITY_TYPES } from './built-in-activity-types.ts'
import { ACTIVITY_TYPE_COLUMNS, presentActivityType } from './present-activity-type.ts'

/** The activity types of the company: the built-in ones, and those that it added, by their rank. */
export const listActivityTypes = async ({ db, actor }: ActorContext): Promise<ActivityType[]> => {
  const rows = await db.prisma.activityType.findMany({
    where: { company_id: actor.company_id, active_flag: true },
    select: ACTIVITY_TYPE_COLUMNS,
  })
  return [...BUILT_IN_ACTIVITY_TYPES, ...rows.map(presentActivityType)].toSorted(
    (one, other) => one.order_nr - other.order_nr || one.id - other.id,
  )
}
