import type { InboxByNumber, RuleNumber } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'

/** Takes a number out of the inbox: nobody to know, or never to be seen again. The wire goes on taking its calls. */
export const ruleNumber = async (ctx: ActorContext, { number, ruling }: RuleNumber): Promise<void> => {
  const { company_id, user_id } = ctx.actor
  const id = { company_id, value_e164: number }
  await ctx.db.prisma.$transaction(async (tx) => {
    const before = await tx.ruledNumber.findFirst({ where: id, select: { ruling: true } })
    await tx.ruledNumber.upsert({
      where: { company_id_value_e164: id },
      create: { ...id, ruling, user_id },
      update: { ruling, user_id, add_time: new Date() },
    })
    const changes = { ruling: [before?.ruling ?? null, ruling] } as const
    await recordEvents(tx, ctx.actor, [{ action: 'update', object_type: 'ruledNumber', object_id: number, changes }])
  })
}

/** Lifts what was decided about a number: its calls are back in the inbox. */
export const liftRuling = async (ctx: ActorContext, { number }: InboxByNumber): Promise<void> => {
  const where = { company_id: ctx.actor.company_id, value_e164: number }
  await ctx.db.prisma.$transaction(async (tx) => {
    const before = await tx.ruledNumber.findFirst({ where, select: { ruling: true } })
    if (!before) return
    await tx.ruledNumber.deleteMany({ where })
    const changes = { ruling: [before.ruling, null] } as const
    await recordEvents(tx, ctx.actor, [{ action: 'delete', object_type: 'ruledNumber', object_id: number, changes }])
  })
}
