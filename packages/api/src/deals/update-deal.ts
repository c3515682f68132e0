import type { Deal, UpdateDeal } from '@callbook/schema'
import type { DealStatus } from '@callbook/db'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { updateEvent } from '../audit/update-event.ts'
import type { ActorContext } from '../context.ts'
import { notFound, requireReferences } from '../crm/find-references.ts'
import { lockRecord } from '../crm/lock-record.ts'
import { changesOf } from '../crm/without-nulls.ts'
import { DEAL_COLUMNS, presentDeal } from './present-deal.ts'

/** The fields whose changes the audit trail tells. */
export const DEAL_FIELDS = [
  'title',
  'owner_id',
  'person_id',
  'org_id',
  'pipeline_id',
  'stage_id',
  'value',
  'currency',
  'status',
  'probability',
  'lost_reason',
  'expected_close_date',
] as const

const NOT_NULLABLE = ['title', 'owner_id', 'pipeline_id', 'stage_id', 'value', 'currency', 'status'] as const

/** What becomes of the times of closing when a deal gets this status. */
export const closingTimes = (status: DealStatus, now: Date) => ({
  won_time: status === 'won' ? now : null,
  lost_time: status === 'lost' ? now : null,
})

/** Changes what is sent of a deal. Throws `not_found` for it, and for what it shall be linked to. */
export const updateDeal = async (ctx: ActorContext, { id, ...sent }: UpdateDeal & { id: number }): Promise<Deal> => {
  await requireReferences(ctx, sent)
  const key = { company_id: ctx.actor.company_id, id }
  const changes = changesOf(sent, NOT_NULLABLE)
  const row = await ctx.db.prisma.$transaction(async (tx) => {
    await lockRecord(tx, 'deals', key)
    const before = await tx.deal.findFirst({ where: { ...key, delete_time: null }, select: DEAL_COLUMNS })
    if (!before) throw notFound('Deal')
    const now = new Date()
    const after = await tx.deal.update({
      where: { company_id_id: key },
      data: {
        ...changes,
        ...(changes.status && changes.status !== before.status && closingTimes(changes.status, now)),
        ...(changes.stage_id && changes.stage_id !== before.stage_id && { stage_change_time: now }),
      },
      select: DEAL_COLUMNS,
    })
    const changed = changesBetween(before, after, DEAL_FIELDS)
    await recordEvents(tx, ctx.actor, updateEvent('deal', id, changed))
    return after
  })
  return presentDeal(row)
}
