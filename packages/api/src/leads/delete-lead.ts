import type { LeadLookup } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { leadNotFound, toLeadId } from './find-lead.ts'

/** Deletes a lead: it looks missing from now on, and what points to it keeps its link. Throws `not_found`. */
export const deleteLead = async (ctx: ActorContext, { id: lookup }: LeadLookup): Promise<{ id: string }> => {
  const id = toLeadId(lookup)
  await ctx.db.prisma.$transaction(async (tx) => {
    const { count } = await tx.lead.updateMany({
      where: { company_id: ctx.actor.company_id, id, delete_time: null },
      data: { delete_time: new Date() },
    })
    if (count === 0) throw leadNotFound()
    await recordEvents(tx, ctx.actor, [{ action: 'delete', object_type: 'lead', object_id: id }])
  })
  return { id }
}
