import type { Lead, UpdateLead } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { updateEvent } from '../audit/update-event.ts'
import type { ActorContext } from '../context.ts'
import { requireReferences } from '../crm/find-references.ts'
import { lockRecord } from '../crm/lock-record.ts'
import { changesOf } from '../crm/without-nulls.ts'
import { valueColumns } from './add-lead.ts'
import { leadNotFound, toLeadId } from './find-lead.ts'
import { getLead } from './get-lead.ts'
import { LEAD_OWN_COLUMNS } from './present-lead.ts'

/** The fields whose changes the audit trail tells. */
const LEAD_FIELDS = [
  'title',
  'owner_id',
  'person_id',
  'organization_id',
  'value_amount',
  'value_currency',
  'expected_close_date',
  'is_archived',
  'was_seen',
] as const

const NOT_NULLABLE = ['title', 'owner_id', 'is_archived', 'was_seen'] as const

/**
 * Changes what is sent of a lead. Throws `not_found` for it, and for what it shall be linked to; `bad_request` when
 * neither a person nor an organization would be left.
 */
export const updateLead = async (
  ctx: ActorContext,
  { id: lookup, value, ...sent }: UpdateLead & { id: string },
): Promise<Lead> => {
  const key = { company_id: ctx.actor.company_id, id: toLeadId(lookup) }
  await requireReferences(ctx, { ...sent, org_id: sent.organization_id })
  const data = { ...changesOf(sent, NOT_NULLABLE), ...(value !== undefined && valueColumns(value)) }
  await ctx.db.prisma.$transaction(async (tx) => {
    await lockRecord(tx, 'leads', key)
    const before = await tx.lead.findFirst({ where: { ...key, delete_time: null }, select: LEAD_OWN_COLUMNS })
    if (!before) throw leadNotFound()
    const left = { ...before, ...data }
    if (left.person_id === null && left.organization_id === null) {
      throw new AppError('bad_request', 'A lead must be linked to a person or an organization.')
    }
    await tx.lead.updateMany({ where: key, data })
    const after = await tx.lead.findFirstOrThrow({ where: key, select: LEAD_OWN_COLUMNS })
    const changes = changesBetween(before, after, LEAD_FIELDS)
    await recordEvents(tx, ctx.actor, updateEvent('lead', before.id, changes))
  })
  return getLead(ctx, { id: key.id })
}
