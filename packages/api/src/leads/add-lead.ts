import type { AddLead, Lead } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { requireReferences } from '../crm/find-references.ts'
import { withoutNulls } from '../crm/without-nulls.ts'
import { getLead } from './get-lead.ts'

/** A lead's value, in its two columns. */
export const valueColumns = (value: AddLead['value']) => ({
  value_amount: value?.amount ?? null,
  value_currency: value?.currency ?? null,
})

/** Adds a lead; its owner is the actor unless told. Throws `not_found` for a reference outside the actor's company. */
export const addLead = async (ctx: ActorContext, { value, ...input }: AddLead): Promise<Lead> => {
  await requireReferences(ctx, { ...input, org_id: input.organization_id })
  const { company_id, user_id, source } = ctx.actor
  const data = {
    company_id,
    owner_id: user_id,
    ...withoutNulls(input),
    title: input.title,
    ...valueColumns(value),
    source_name: source === undefined ? 'Manually created' : 'API',
  }
  const { id } = await ctx.db.prisma.$transaction(async (tx) => {
    const added = await tx.lead.create({ data, select: { id: true } })
    await recordEvents(tx, ctx.actor, [{ action: 'create', object_type: 'lead', object_id: added.id }])
    return added
  })
  return getLead(ctx, { id })
}
