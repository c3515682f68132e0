import type { Prisma } from '@callbook/db'
import type { BrowseDeals, Deal, DealV1, ListDeals, ListDealsV1 } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { inTitle, matchesAnyName } from '../crm/matches.ts'
import { type Page, pageArguments, pageOf } from '../crm/page.ts'
import { sortedBy } from '../crm/sorted-by.ts'
import {
  DEAL_COLUMNS_WITH_NAMES,
  DEAL_V1_COLUMNS,
  type DealRowWithNames,
  type DealWithNames,
  presentDeal,
  presentDealV1,
  presentDealWithNames,
} from './present-deal.ts'

/** `deleted` is a status of the wire that no deal shows: deleted deals look missing. */
const withStatus = (statuses: ListDeals['status']) =>
  statuses && { status: { in: statuses.filter((status) => status !== 'deleted') } }

const findDeals = async (ctx: ActorContext, asked: ListDeals | BrowseDeals): Promise<Page<DealRowWithNames>> => {
  const order = { field: asked.sort_by ?? 'id', direction: asked.sort_direction }
  const { condition, ...page } = pageArguments(asked, order)
  const { owner_id, person_id, org_id, ids, updated_since, updated_until } = asked
  const where: Prisma.DealWhereInput = {
    company_id: ctx.actor.company_id,
    delete_time: null,
    ...(owner_id !== undefined && { owner_id }),
    ...(person_id !== undefined && { person_id }),
    ...(org_id !== undefined && { org_id }),
    ...withStatus(asked.status),
    ...(ids && { id: { in: ids } }),
    update_time: { ...(updated_since && { gte: updated_since }), ...(updated_until && { lt: updated_until }) },
    AND: [condition, matchesAnyName('term' in asked ? asked.term : undefined, inTitle)],
  }
  return pageOf(await ctx.db.prisma.deal.findMany({ where, select: DEAL_COLUMNS_WITH_NAMES, ...page }), asked, order)
}

/** A page of deals, as v2 answers. */
export const listDeals = async (ctx: ActorContext, asked: ListDeals) => {
  const { items, next_cursor } = await findDeals(ctx, asked)
  return { deals: items.map((row): Deal => presentDeal(row)), next_cursor }
}

/** A page of deals with names. */
export const browseDeals = async (ctx: ActorContext, asked: BrowseDeals) => {
  const { items, next_cursor } = await findDeals(ctx, asked)
  return { deals: items.map((row): DealWithNames => presentDealWithNames(row)), next_cursor }
}

type AskedV1 = ListDealsV1 & { readonly person_id?: number; readonly org_id?: number }

/** A page of deals, as v1 answers. */
export const listDealsV1 = async (ctx: ActorContext, asked: AskedV1) => {
  const { user_id, stage_id, person_id, org_id, status = 'all_not_deleted' } = asked
  const { orderBy, ...page } = pageArguments(asked, { field: 'id', direction: 'asc' })
  const rows = await ctx.db.prisma.deal.findMany({
    where: {
      company_id: ctx.actor.company_id,
      delete_time: null,
      ...(user_id !== undefined && { owner_id: user_id }),
      ...(stage_id !== undefined && { stage_id }),
      ...(person_id !== undefined && { person_id }),
      ...(org_id !== undefined && { org_id }),
      ...(status !== 'all_not_deleted' && withStatus([status])),
    },
    select: DEAL_V1_COLUMNS,
    take: page.take,
    ...(page.skip !== undefined && { skip: page.skip }),
    orderBy: [...sortedBy(asked.sort), ...orderBy],
  })
  const { items, pagination } = pageOf(rows, asked, { field: 'id', direction: 'asc' })
  return { deals: items.map((row): DealV1 => presentDealV1(row)), pagination }
}
