import type { AddDeal, Deal } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { requireReferences } from '../crm/find-references.ts'
import { withoutNulls } from '../crm/without-nulls.ts'
import { DEAL_COLUMNS, presentDeal } from './present-deal.ts'
import { closingTimes } from './update-deal.ts'

/** Adds a deal; its owner is the actor unless told. Throws `not_found` for a reference outside the actor's company. */
export const addDeal = async (ctx: ActorContext, input: AddDeal): Promise<Deal> => {
  await requireReferences(ctx, input)
  const { company_id, user_id } = ctx.actor
  const status = input.status ?? 'open'
  const data = {
    company_id,
    owner_id: user_id,
    ...withoutNulls(input),
    title: input.title,
    ...closingTimes(status, new Date()),
  }
  const row = await ctx.db.prisma.$transaction(async (tx) => {
    const added = await tx.deal.create({ data, select: DEAL_COLUMNS })
    await recordEvents(tx, ctx.actor, [{ action: 'create', object_type: 'deal', object_id: added.id }])
    return added
  })
  return presentDeal(row)
}
