import type { UpdateCompany } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { isPhoneCountry } from '../phone-numbers/to-e164.ts'

const FIELDS = { id: true, name: true, country: true } as const

/**
 * Changes the company's name and country. Numbers are read in the new country from then on; those that are stored keep
 * the form they were read in. For admins.
 */
export const updateCompany = async (ctx: ActorContext, { name, country }: UpdateCompany) => {
  const { actor, db } = ctx
  requireAdmin(actor)
  if (country !== undefined && !isPhoneCountry(country)) {
    throw new AppError('bad_request', '"country" must be a two-letter country code such as US, DE or EE.')
  }
  const id = actor.company_id
  const company = await db.prisma.$transaction(async (tx) => {
    const before = await tx.company.findUniqueOrThrow({ where: { id }, select: FIELDS })
    const data = { ...(name !== undefined && { name }), ...(country !== undefined && { country }) }
    const after = await tx.company.update({ where: { id }, data, select: FIELDS })
    const changes = changesBetween(before, after, ['name', 'country'])
    if (Object.keys(changes).length > 0) {
      await recordEvents(tx, actor, [{ action: 'update', object_type: 'company', object_id: id, changes }])
    }
    return after
  })
  // What is believed of tokens holds the country.
  ctx.forgetCredentials()
  return { company }
}
