import type { DealById } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'

/** Deletes a deal: it looks missing from now on, and what points to it keeps its link. Throws `not_found`. */
export const deleteDeal = async (ctx: ActorContext, { id }: DealById): Promise<{ id: number }> => {
  await ctx.db.prisma.$transaction(async (tx) => {
    const { count } = await tx.deal.updateMany({
      where: { company_id: ctx.actor.company_id, id, delete_time: null },
      data: { delete_time: new Date() },
    })
    if (count === 0) throw notFound('Deal')
    await recordEvents(tx, ctx.actor, [{ action: 'delete', object_type: 'deal', object_id: id }])
  })
  return { id }
}
