import type { Prisma } from '@callbook/db'

import { requireActivityType } from '../activity-types/require-activity-type.ts'
import type { ActorContext } from '../context.ts'
import { notFound, requireReferences } from '../crm/find-references.ts'
import type { ActivityChanges } from './activity-changes.ts'

/** The fields whose changes the audit trail tells. */
export const ACTIVITY_FIELDS = [
  'subject',
  'type',
  'user_id',
  'done',
  'due_date',
  'due_time',
  'duration',
  'note',
  'public_description',
  'location',
  'priority',
  'busy',
  'person_id',
  'org_id',
  'deal_id',
  'lead_id',
  'participants',
] as const

/**
 * Throws `not_found` for what is told and is no living record of the actor's company, `bad_request` for an unknown
 * type. Gives the type told.
 */
export const checkActivity = async (ctx: ActorContext, told: ActivityChanges) => {
  const { user_id, org_id, deal_id, lead_id } = told
  await requireReferences(ctx, { user_id, org_id, deal_id, lead_id })
  const people = new Set([...(told.people ?? []), ...(told.person_id == null ? [] : [told.person_id])])
  if (people.size > 0) {
    const where = { company_id: ctx.actor.company_id, id: { in: [...people] }, delete_time: null }
    if ((await ctx.db.prisma.person.count({ where })) < people.size) throw notFound('Person')
  }
  return told.type ? requireActivityType(ctx, told.type) : null
}

/** A time of day, for a column of type `time`. */
const toTime = (seconds: number | null): Date | null => (seconds === null ? null : new Date(seconds * 1000))

type Columns = Pick<Prisma.ActivityUncheckedUpdateManyInput, Exclude<(typeof ACTIVITY_FIELDS)[number], 'participants'>>

/** The columns of what is told. What cannot be cleared is left out where it is null. */
export const columnsOf = (told: ActivityChanges): Columns => {
  const { subject, type, user_id, done, busy, due_time, person_id: _, people: __, ...rest } = told
  const cleared = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Columns
  return {
    ...cleared,
    ...(subject && { subject }),
    ...(type && { type: type.toLowerCase() }),
    ...(user_id != null && { user_id }),
    ...(done != null && { done }),
    ...(busy != null && { busy }),
    ...(due_time !== undefined && { due_time: toTime(due_time) }),
  }
}

/** Writes who takes part beside the primary participant. */
export const writeParticipants = async (
  tx: Pick<Prisma.TransactionClient, 'activityParticipant'>,
  key: { readonly company_id: number; readonly activity_id: number },
  others: readonly number[],
): Promise<void> => {
  await tx.activityParticipant.deleteMany({ where: key })
  if (others.length === 0) return
  await tx.activityParticipant.createMany({ data: others.map((person_id) => ({ ...key, person_id })) })
}
