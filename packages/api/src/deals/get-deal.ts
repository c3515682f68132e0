import type { DealById, DealV1, Deal } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import {
  DEAL_COLUMNS_WITH_NAMES,
  DEAL_V1_COLUMNS,
  type DealWithNames,
  presentDeal,
  presentDealV1,
  presentDealWithNames,
} from './present-deal.ts'

const livingDeal = ({ actor }: ActorContext, { id }: DealById) => ({
  company_id: actor.company_id,
  id,
  delete_time: null,
})

const findDeal = async (ctx: ActorContext, input: DealById) => {
  const row = await ctx.db.prisma.deal.findFirst({ where: livingDeal(ctx, input), select: DEAL_COLUMNS_WITH_NAMES })
  if (!row) throw notFound('Deal')
  return row
}

/** One deal of the actor's company, as v2 answers. Throws `not_found`. */
export const getDeal = async (ctx: ActorContext, input: DealById): Promise<Deal> =>
  presentDeal(await findDeal(ctx, input))

/** One deal with names. Throws `not_found`. */
export const getDealWithNames = async (ctx: ActorContext, input: DealById): Promise<DealWithNames> =>
  presentDealWithNames(await findDeal(ctx, input))

/** One deal, as v1 answers. Throws `not_found`. */
export const getDealV1 = async (ctx: ActorContext, input: DealById): Promise<DealV1> => {
  const row = await ctx.db.prisma.deal.findFirst({ where: livingDeal(ctx, input), select: DEAL_V1_COLUMNS })
  if (!row) throw notFound('Deal')
  return presentDealV1(row)
}
