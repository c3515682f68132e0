import { type CompanyNumberById, ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'

/** Takes a number off the company's own. Its calls stay. For admins. */
export const removeCompanyNumber = async ({ db, actor }: ActorContext, { id }: CompanyNumberById): Promise<void> => {
  requireAdmin(actor)
  const where = { company_id: actor.company_id, id }
  await db.prisma.$transaction(async (tx) => {
    const number = await tx.companyNumber.findFirst({ where, select: { value_e164: true } })
    const { count } = await tx.companyNumber.deleteMany({ where })
    if (!number || count === 0) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const changes = { value: [number.value_e164, null] as const }
    await recordEvents(tx, actor, [{ action: 'delete', object_type: 'companyNumber', object_id: id, changes }])
  })
}
