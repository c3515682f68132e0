import type { Deal, LeadLookup } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { lockRecord } from '../crm/lock-record.ts'
import { DEAL_COLUMNS, presentDeal } from '../deals/present-deal.ts'
import { leadNotFound, toLeadId } from './find-lead.ts'
import { LEAD_OWN_COLUMNS } from './present-lead.ts'

/**
 * Makes a deal of a lead: its calls, activities and notes go along, and the lead is gone. All of it, or nothing.
 * Throws `not_found`.
 */
export const convertLeadToDeal = async (ctx: ActorContext, { id: lookup }: LeadLookup): Promise<Deal> => {
  const { company_id } = ctx.actor
  const key = { company_id, id: toLeadId(lookup) }
  const row = await ctx.db.prisma.$transaction(async (tx) => {
    await lockRecord(tx, 'leads', key)
    const lead = await tx.lead.findFirst({ where: { ...key, delete_time: null }, select: LEAD_OWN_COLUMNS })
    if (!lead) throw leadNotFound()
    const deal = await tx.deal.create({
      data: {
        company_id,
        title: lead.title,
        owner_id: lead.owner_id,
        person_id: lead.person_id,
        org_id: lead.organization_id,
        expected_close_date: lead.expected_close_date,
        ...(lead.value_amount && { value: lead.value_amount }),
        ...(lead.value_currency && { currency: lead.value_currency }),
      },
      select: DEAL_COLUMNS,
    })
    const ofLead = { company_id, lead_id: lead.id }
    const link = { lead_id: null, deal_id: deal.id }
    await tx.callLog.updateMany({ where: ofLead, data: link })
    await tx.activity.updateMany({ where: ofLead, data: link })
    await tx.note.updateMany({
      where: { ...ofLead, pinned_to_lead_flag: true },
      data: { pinned_to_lead_flag: false, pinned_to_deal_flag: true },
    })
    await tx.note.updateMany({ where: ofLead, data: link })
    await tx.lead.updateMany({ where: key, data: { delete_time: new Date() } })
    await recordEvents(tx, ctx.actor, [
      { action: 'create', object_type: 'deal', object_id: deal.id, changes: { lead_id: [null, lead.id] } },
      { action: 'delete', object_type: 'lead', object_id: lead.id, changes: { deal_id: [null, deal.id] } },
    ])
    return deal
  })
  return presentDeal(row)
}
