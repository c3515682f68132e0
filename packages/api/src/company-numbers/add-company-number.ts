import type { AddCompanyNumber } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { toE164 } from '../phone-numbers/to-e164.ts'
import { COMPANY_NUMBER_FIELDS } from './present-company-number.ts'

/** Adds a number of the company's own, however it is written. Throws `conflict` when it is there. For admins. */
export const addCompanyNumber = async ({ db, actor }: ActorContext, { value, label = null }: AddCompanyNumber) => {
  requireAdmin(actor)
  const { company_id, country } = actor
  const value_e164 = toE164(value, country)
  if (!value_e164) {
    throw new AppError('bad_request', '"value" must be a full phone number, such as +372 5357 0010.')
  }
  return db.prisma.$transaction(async (tx) => {
    // Not an insert that fails: that would end the transaction.
    const data = [{ company_id, value, value_e164, label }]
    const [company_number] = await tx.companyNumber.createManyAndReturn({
      data,
      skipDuplicates: true,
      select: COMPANY_NUMBER_FIELDS,
    })
    if (!company_number) throw new AppError('conflict', `${value_e164} is among your numbers already.`)
    const changes = { value: [null, value_e164] as const, ...(label !== null && { label: [null, label] as const }) }
    await recordEvents(tx, actor, [
      { action: 'create', object_type: 'companyNumber', object_id: company_number.id, changes },
    ])
    return { company_number }
  })
}
