import type { ActivityById } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'

/** Deletes an activity: it looks missing from now on, and the call logs that stand on it stay. Throws `not_found`. */
export const deleteActivity = async (ctx: ActorContext, { id }: ActivityById): Promise<{ id: number }> => {
  await ctx.db.prisma.$transaction(async (tx) => {
    const { count } = await tx.activity.updateMany({
      where: { company_id: ctx.actor.company_id, id, delete_time: null },
      data: { delete_time: new Date() },
    })
    if (count === 0) throw notFound('Activity')
    await recordEvents(tx, ctx.actor, [{ action: 'delete', object_type: 'activity', object_id: id }])
  })
  return { id }
}
