import type { ActivityById } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { getActivity } from './get-activity.ts'
import { presentActivityWithNames } from './present-activity.ts'

const CALL_COLUMNS = { id: true, subject: true, outcome: true, start_time: true } as const

/** The call that an activity is, or that it follows up on. */
const findCall = async ({ db, actor }: ActorContext, id: number) => {
  const { company_id } = actor
  const activity = await db.prisma.activity.findFirst({
    where: { company_id, id },
    select: { user_id: true, follow_up_of_id: true },
  })
  if (!activity) return null
  const { user_id, follow_up_of_id } = activity
  if (follow_up_of_id) {
    const where = { company_id, id: follow_up_of_id }
    const followed = await db.prisma.callLog.findFirst({ where, select: CALL_COLUMNS })
    if (followed) return followed
  }
  // By its owner, whose calls have an index: there is none by the activity, for each call logged would have to pay for it.
  return db.prisma.callLog.findFirst({
    where: { company_id, user_id, activity_id: id },
    orderBy: [{ start_time: 'desc' }, { id: 'desc' }],
    select: CALL_COLUMNS,
  })
}

/**
 * One activity of the actor's company, with names, the call that it is or follows up on, and which of the records that
 * it is about still have a page. Throws `not_found`.
 */
export const getActivityWithCall = async (ctx: ActorContext, { id }: ActivityById) => {
  const row = await getActivity(ctx, { id })
  const call = await findCall(ctx, row.id)
  const where = { company_id: ctx.actor.company_id, delete_time: null }
  const { prisma } = ctx.db
  const isThere = async (found: Promise<{ id: unknown } | null> | null) => (await found) !== null
  const select = { id: true } as const
  const { person_id, org_id, deal_id, lead_id } = row
  return {
    ...presentActivityWithNames(row),
    call: call && { ...call, id: call.id.replaceAll('-', ''), start_time: call.start_time.toISOString() },
    has_page: {
      person: await isThere(
        person_id === null ? null : prisma.person.findFirst({ where: { ...where, id: person_id }, select }),
      ),
      organization: await isThere(
        org_id === null ? null : prisma.organization.findFirst({ where: { ...where, id: org_id }, select }),
      ),
      deal: await isThere(
        deal_id === null ? null : prisma.deal.findFirst({ where: { ...where, id: deal_id }, select }),
      ),
      lead: await isThere(
        lead_id === null ? null : prisma.lead.findFirst({ where: { ...where, id: lead_id }, select }),
      ),
    },
  }
}
