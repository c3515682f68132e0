import type { ActivityType, UpdateActivityType } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { changesOf } from '../crm/without-nulls.ts'
import { findOwnActivityType } from './find-own-activity-type.ts'
import { ACTIVITY_TYPE_COLUMNS, presentActivityType } from './present-activity-type.ts'

const FIELDS = ['name', 'icon_key', 'color', 'order_nr', 'active_flag'] as const

/** Changes a type that the company added; null clears its colour. */
const changeOwnType = async (
  ctx: ActorContext,
  id: number,
  { data, action }: { data: Partial<UpdateActivityType> & { active_flag?: false }; action: 'update' | 'delete' },
): Promise<ActivityType> => {
  requireAdmin(ctx.actor)
  const { company_id } = ctx.actor
  const row = await ctx.db.prisma.$transaction(async (tx) => {
    const before = await findOwnActivityType(tx, { company_id, id })
    const after = await tx.activityType.update({
      where: { company_id_id: { company_id, id: before.id } },
      data: changesOf(data, ['name', 'icon_key', 'order_nr', 'active_flag']),
      select: ACTIVITY_TYPE_COLUMNS,
    })
    const changes = changesBetween(before, after, FIELDS)
    await recordEvents(tx, ctx.actor, [{ action, object_type: 'activityType', object_id: id, changes }])
    return after
  })
  return presentActivityType(row)
}

/** Changes an activity type of the company's own; its key stays. For admins. Throws `not_found`. */
export const updateActivityType = (ctx: ActorContext, { id, ...data }: UpdateActivityType & { id: number }) =>
  changeOwnType(ctx, id, { data, action: 'update' })

/** Takes an activity type off the list; activities of it keep it. For admins. Throws `not_found`. */
export const deleteActivityType = (ctx: ActorContext, { id }: { id: number }) =>
  changeOwnType(ctx, id, { data: { active_flag: false }, action: 'delete' })
