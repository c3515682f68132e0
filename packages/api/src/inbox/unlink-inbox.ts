import type { Prisma } from '@callbook/db'
import type { UnlinkInbox } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import { isIssuedCallLogId } from '../call-logs/call-log-id.ts'
import type { ActorContext } from '../context.ts'
import { unlinkCalls } from './link-calls.ts'

type Tx = Prisma.TransactionClient

const removeNumber = async (tx: Tx, { actor }: ActorContext, { person_id, id }: { person_id: number; id: number }) => {
  const where = { company_id: actor.company_id, person_id, id }
  const phone = await tx.personPhone.findFirst({ where, select: { value: true } })
  if (!phone) return
  await tx.personPhone.deleteMany({ where })
  const changes = { phones: [[phone.value], []] } as const
  await recordEvents(tx, actor, [{ action: 'update', object_type: 'person', object_id: person_id, changes }])
}

/** Deletes a person whom the actor made, who has no calls, and to whom nothing has happened since. */
const removePerson = async (tx: Tx, { actor }: ActorContext, person_id: number) => {
  const { company_id, user_id } = actor
  if (await tx.callLog.findFirst({ where: { company_id, person_id }, select: { id: true } })) return
  const events = await tx.auditEvent.findMany({
    where: { company_id, object_type: 'person', object_id: String(person_id) },
    select: { action: true, user_id: true },
    take: 2,
  })
  if (events.length !== 1 || events[0]?.action !== 'create' || events[0].user_id !== user_id) return
  await tx.person.updateMany({ where: { company_id, id: person_id }, data: { delete_time: new Date() } })
  await recordEvents(tx, actor, [{ action: 'delete', object_type: 'person', object_id: person_id }])
}

/**
 * Takes a linking back: its calls and activities, unless something happened to them since; the number that the person
 * got; and the person it made, while nothing else is known of them. Answers how many calls wait in the inbox again.
 */
export const unlinkInbox = async (ctx: ActorContext, input: UnlinkInbox) =>
  ctx.db.prisma.$transaction(async (tx) => {
    const { person_id, phone_id, person_is_new } = input
    const call_log_ids = input.call_log_ids.filter(isIssuedCallLogId)
    const calls = await unlinkCalls(tx, ctx.actor, [{ person_id, call_log_ids }])
    if (phone_id !== undefined) await removeNumber(tx, ctx, { person_id, id: phone_id })
    if (person_is_new) await removePerson(tx, ctx, person_id)
    return { calls }
  })
