import type { Lead, LeadLookup } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { leadNotFound, toLeadId } from './find-lead.ts'
import { LEAD_COLUMNS, type LeadWithNames, presentLead, presentLeadWithNames } from './present-lead.ts'

const findLead = async ({ db, actor }: ActorContext, { id }: LeadLookup) => {
  const where = { company_id: actor.company_id, id: toLeadId(id), delete_time: null }
  const row = await db.prisma.lead.findFirst({ where, select: LEAD_COLUMNS })
  if (!row) throw leadNotFound()
  return row
}

/** One lead of the actor's company. Throws `not_found`. */
export const getLead = async (ctx: ActorContext, input: LeadLookup): Promise<Lead> =>
  presentLead(await findLead(ctx, input))

/** One lead with names. Throws `not_found`. */
export const getLeadWithNames = async (ctx: ActorContext, input: LeadLookup): Promise<LeadWithNames> =>
  presentLeadWithNames(await findLead(ctx, input))
