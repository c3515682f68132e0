import { BUILT_IN_ACTIVITY_TYPES } from '../activity-types/built-in-activity-types.ts'
import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { type ActivityChanges, peopleAfter } from './activity-changes.ts'
import { getActivity } from './get-activity.ts'
import type { ActivityRow } from './present-activity.ts'
import { checkActivity, columnsOf, writeParticipants } from './write-activity.ts'

const NOBODY = { person_id: null, participants: [] }

/**
 * Adds an activity: a `call` of the actor's own unless told, called like its type. Throws `not_found` for a reference
 * outside the actor's company, `bad_request` for an unknown type.
 */
export const addActivity = async (ctx: ActorContext, told: ActivityChanges): Promise<ActivityRow> => {
  const [call] = BUILT_IN_ACTIVITY_TYPES
  const type = (await checkActivity(ctx, told)) ?? call
  const { company_id, user_id } = ctx.actor
  const [person_id = null, ...others] = peopleAfter(told, NOBODY) ?? []
  const data = {
    company_id,
    user_id,
    ...(type && { type: type.key_string, subject: type.name }),
    ...(columnsOf(told) as object),
    person_id,
    ...(told.done && { marked_as_done_time: new Date() }),
  }
  const added = await ctx.db.prisma.$transaction(async (tx) => {
    const { id } = await tx.activity.create({ data, select: { id: true } })
    await writeParticipants(tx, { company_id, activity_id: id }, others)
    await recordEvents(tx, ctx.actor, [{ action: 'create', object_type: 'activity', object_id: id }])
    return { id }
  })
  return getActivity(ctx, added)
}
