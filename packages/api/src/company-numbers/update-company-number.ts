import { ERROR_TEXTS, type UpdateCompanyNumber } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { COMPANY_NUMBER_FIELDS } from './present-company-number.ts'

/** Changes what a number of the company's own is called. For admins. */
export const updateCompanyNumber = async ({ db, actor }: ActorContext, { id, label = null }: UpdateCompanyNumber) => {
  requireAdmin(actor)
  const where = { company_id: actor.company_id, id }
  return db.prisma.$transaction(async (tx) => {
    const before = await tx.companyNumber.findFirst({ where, select: COMPANY_NUMBER_FIELDS })
    const [company_number] = await tx.companyNumber.updateManyAndReturn({
      where,
      data: { label },
      select: COMPANY_NUMBER_FIELDS,
    })
    if (!before || !company_number) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const changes = changesBetween(before, company_number, ['label'])
    if (Object.keys(changes).length > 0) {
      await recordEvents(tx, actor, [{ action: 'update', object_type: 'companyNumber', object_id: id, changes }])
    }
    return { company_number }
  })
}
