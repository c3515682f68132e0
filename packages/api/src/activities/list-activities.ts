import type { Prisma } from '@callbook/db'
import type { BrowseActivities, ListActivities, ListActivitiesV1 } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { contains } from '../crm/contains.ts'
import { matchesAnyName } from '../crm/matches.ts'
import { type Page, pageArguments, pageOf } from '../crm/page.ts'
import {
  ACTIVITY_COLUMNS,
  type ActivityRow,
  presentActivity,
  presentActivityV1,
  presentActivityWithNames,
} from './present-activity.ts'

const DAY_MS = 24 * 60 * 60_000

const whereOf = ({ actor }: ActorContext, asked: ListActivities): Prisma.ActivityWhereInput => {
  const { owner_id, deal_id, lead_id, org_id, done, ids, updated_since, updated_until } = asked
  return {
    company_id: actor.company_id,
    delete_time: null,
    ...(owner_id !== undefined && { user_id: owner_id }),
    ...(deal_id !== undefined && { deal_id }),
    ...(lead_id !== undefined && { lead_id }),
    ...(org_id !== undefined && { org_id }),
    ...(done !== undefined && { done }),
    ...(ids && { id: { in: ids } }),
    update_time: { ...(updated_since && { gte: updated_since }), ...(updated_until && { lt: updated_until }) },
  }
}

const findActivities = async (
  ctx: ActorContext,
  asked: ListActivities,
  and: Prisma.ActivityWhereInput[],
): Promise<Page<ActivityRow>> => {
  const order = { field: asked.sort_by ?? 'id', direction: asked.sort_direction }
  const { condition, ...page } = pageArguments(asked, order)
  const where = { ...whereOf(ctx, asked), AND: [condition, ...and] }
  return pageOf(await ctx.db.prisma.activity.findMany({ where, select: ACTIVITY_COLUMNS, ...page }), asked, order)
}

/** A page of activities, as v2 answers. `person_id` is that of the primary participant. */
export const listActivities = async (ctx: ActorContext, asked: ListActivities) => {
  const { person_id } = asked
  const { items, next_cursor } = await findActivities(ctx, asked, person_id === undefined ? [] : [{ person_id }])
  return { activities: items.map(presentActivity), next_cursor }
}

const dueWithin = (due: BrowseActivities['due'], today: Date): Prisma.ActivityWhereInput => {
  if (due === 'overdue') return { done: false, due_date: { lt: today } }
  if (due === 'today') return { due_date: today }
  if (due === 'week') return { due_date: { gte: today, lt: new Date(today.getTime() + 7 * DAY_MS) } }
  return {}
}

const startOfToday = (): Date => new Date(Math.floor(Date.now() / DAY_MS) * DAY_MS)

/** A page of activities with names: `person_id` is that of anybody who takes part. */
export const browseActivities = async (ctx: ActorContext, asked: BrowseActivities) => {
  const { person_id, type, term, due, today } = asked
  const { items, next_cursor } = await findActivities(ctx, { ...asked, sort_by: asked.sort_by as never }, [
    person_id === undefined ? {} : { OR: [{ person_id }, { participants: { some: { person_id } } }] },
    type === undefined ? {} : { type },
    matchesAnyName(term, (text) => ({ subject: contains(text) })),
    dueWithin(due, today ?? startOfToday()),
  ])
  return { activities: items.map(presentActivityWithNames), next_cursor }
}

const ORDER_V1 = { field: 'id', direction: 'asc' } as const

/** A page of activities, as v1 answers: the actor's own unless told. */
export const listActivitiesV1 = async (ctx: ActorContext, asked: ListActivitiesV1) => {
  const { company_id } = ctx.actor
  const { user_id = ctx.actor.user_id, type, done, start_date, end_date } = asked
  const { condition: _, ...page } = pageArguments(asked, ORDER_V1)
  const due_date = { ...(start_date && { gte: start_date }), ...(end_date && { lte: end_date }) }
  const rows = await ctx.db.prisma.activity.findMany({
    where: {
      company_id,
      delete_time: null,
      ...(user_id !== 'everybody' && { user_id }),
      ...(type && { type: { in: type.split(',').map((key) => key.trim().toLowerCase()) } }),
      ...(done !== undefined && { done }),
      ...((start_date || end_date) && { due_date }),
    },
    select: ACTIVITY_COLUMNS,
    ...page,
  })
  const { items, pagination } = pageOf(rows, asked, ORDER_V1)
  return { activities: items.map(presentActivityV1), pagination }
}
