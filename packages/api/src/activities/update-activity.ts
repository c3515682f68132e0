import type { SetActivityDone } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { updateEvent } from '../audit/update-event.ts'
import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import { lockRecord } from '../crm/lock-record.ts'
import { type ActivityChanges, peopleAfter } from './activity-changes.ts'
import { getActivity } from './get-activity.ts'
import { ACTIVITY_OWN_COLUMNS, type ActivityRow } from './present-activity.ts'
import { ACTIVITY_FIELDS, checkActivity, columnsOf, writeParticipants } from './write-activity.ts'

const EITHER_DEAL_OR_LEAD = 'An activity is of a deal or of a lead, not of both: clear the other one with null.'

const refuse = (message: string) => new AppError('bad_request', message)

/**
 * Changes what is told of an activity. The call logs that stand on it keep the links that they were logged with.
 * Throws `not_found` for it, and for what it shall be linked to; `bad_request` for an unknown type, for a deal and a
 * lead together, and for another type than `call` while call logs stand on it.
 */
export const updateActivity = async (
  ctx: ActorContext,
  { id, ...told }: ActivityChanges & { readonly id: number },
): Promise<ActivityRow> => {
  await checkActivity(ctx, told)
  const key = { company_id: ctx.actor.company_id, id }
  const data = columnsOf(told)
  await ctx.db.prisma.$transaction(async (tx) => {
    await lockRecord(tx, 'activities', key)
    const before = await tx.activity.findFirst({
      where: { ...key, delete_time: null },
      select: ACTIVITY_OWN_COLUMNS,
    })
    const ofActivity = { company_id: key.company_id, activity_id: id }
    if (!before) throw notFound('Activity')
    const relinked = told.deal_id !== undefined || told.lead_id !== undefined
    const { deal_id, lead_id, type } = { ...before, ...data }
    if (relinked && deal_id !== null && lead_id !== null) throw refuse(EITHER_DEAL_OR_LEAD)
    if (type !== 'call' && (await tx.callLog.findFirst({ where: ofActivity, select: { id: true } }))) {
      throw refuse('"type" must stay call: call logs stand on this activity.')
    }
    const people = peopleAfter(told, before)
    if (people) await writeParticipants(tx, ofActivity, people.slice(1))
    const doneChanges = data.done !== undefined && data.done !== before.done
    await tx.activity.update({
      where: { company_id_id: key },
      data: {
        ...data,
        ...(people && { person_id: people[0] ?? null }),
        ...(doneChanges && { marked_as_done_time: data.done ? new Date() : null }),
      },
      select: { id: true },
    })
    const after = await tx.activity.findFirstOrThrow({ where: key, select: ACTIVITY_OWN_COLUMNS })
    const changes = changesBetween(before, after, ACTIVITY_FIELDS)
    await recordEvents(tx, ctx.actor, updateEvent('activity', id, changes))
  })
  return getActivity(ctx, { id })
}

/** Says that an activity is done, or that it is not. Throws `not_found`. */
export const setActivityDone = (ctx: ActorContext, { id, done }: SetActivityDone): Promise<ActivityRow> =>
  updateActivity(ctx, { id, done })
