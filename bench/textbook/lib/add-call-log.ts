import { randomUUID } from 'node:crypto'

import type { PrismaClient } from '@callbook/db'
import { type AddCallLog, callDuration } from '@callbook/schema'

import type { Actor } from './authenticate.ts'

/** Writes the call log and the activity it stands on, in one transaction. */
export const addCallLog = (prisma: PrismaClient, actor: Actor, input: AddCallLog) => {
  const duration = callDuration(input)
  const shared = {
    company_id: actor.company_id,
    user_id: input.user_id ?? actor.user_id,
    person_id: input.person_id ?? null,
    org_id: input.org_id ?? null,
    deal_id: input.deal_id ?? null,
    lead_id: input.lead_id ?? null,
    duration,
  }
  return prisma.$transaction(async (tx) => {
    const activity = await tx.activity.create({
      data: {
        ...shared,
        type: 'call',
        subject: input.subject || 'Call',
        done: true,
        due_date: input.start_time,
        due_time: input.start_time,
        marked_as_done_time: new Date(),
      },
      select: { id: true },
    })
    return tx.callLog.create({
      data: {
        ...shared,
        id: randomUUID(),
        activity_id: activity.id,
        subject: input.subject ?? null,
        outcome: input.outcome,
        from_phone_number: input.from_phone_number ?? null,
        to_phone_number: input.to_phone_number,
        start_time: input.start_time,
        end_time: input.end_time,
        note: input.note ?? null,
      },
      omit: { from_phone_number_e164: true, to_phone_number_e164: true, add_time: true },
    })
  })
}

export type AddedCallLog = Awaited<ReturnType<typeof addCallLog>>
