import type { Prisma } from '@callbook/db'
import type { BrowseLeads, ListLeads } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { inTitle, matchesAnyName } from '../crm/matches.ts'
import { pageArguments, pageOf } from '../crm/page.ts'
import { sortedBy } from '../crm/sorted-by.ts'
import { LEAD_COLUMNS, presentLead, presentLeadWithNames } from './present-lead.ts'

const whereOf = ({ actor }: ActorContext, asked: ListLeads | BrowseLeads): Prisma.LeadWhereInput => {
  const { owner_id, person_id, organization_id, updated_since, archived_status = 'not_archived' } = asked
  return {
    company_id: actor.company_id,
    delete_time: null,
    ...(owner_id !== undefined && { owner_id }),
    ...(person_id !== undefined && { person_id }),
    ...(organization_id !== undefined && { organization_id }),
    ...(archived_status !== 'all' && { is_archived: archived_status === 'archived' }),
    ...(updated_since && { update_time: { gte: updated_since } }),
  }
}

/** A page of leads, as v1 answers: those that are not archived unless told, in the order of adding. */
export const listLeads = async (ctx: ActorContext, asked: ListLeads) => {
  // The ids of leads are not in order; their times are.
  const order = { field: 'add_time', direction: 'asc', ids: 'uuid' } as const
  const { orderBy, take, skip } = pageArguments(asked, order)
  const rows = await ctx.db.prisma.lead.findMany({
    where: whereOf(ctx, asked),
    select: LEAD_COLUMNS,
    orderBy: [...sortedBy(asked.sort), ...orderBy],
    take,
    ...(skip !== undefined && { skip }),
  })
  const { items, pagination } = pageOf(rows, asked, order)
  return { leads: items.map(presentLead), pagination }
}

/** A page of leads with names. */
export const browseLeads = async (ctx: ActorContext, asked: BrowseLeads) => {
  const order = { field: asked.sort_by ?? 'add_time', direction: asked.sort_direction, ids: 'uuid' } as const
  const { condition, ...page } = pageArguments(asked, order)
  const rows = await ctx.db.prisma.lead.findMany({
    where: { ...whereOf(ctx, asked), AND: [condition, matchesAnyName(asked.term, inTitle)] },
    select: LEAD_COLUMNS,
    ...page,
  })
  const { items, next_cursor } = pageOf(rows, asked, order)
  return { leads: items.map(presentLeadWithNames), next_cursor }
}
