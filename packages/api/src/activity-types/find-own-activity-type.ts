import type { Prisma } from '@callbook/db'

import { AppError } from '../app-error.ts'
import { notFound } from '../crm/find-references.ts'
import { BUILT_IN_ACTIVITY_TYPES, FIRST_OWN_ID } from './built-in-activity-types.ts'
import { ACTIVITY_TYPE_COLUMNS } from './present-activity-type.ts'

/** A type that the company added. Throws `bad_request` for a built-in one, which nobody changes, else `not_found`. */
export const findOwnActivityType = async (
  tx: Pick<Prisma.TransactionClient, 'activityType'>,
  { company_id, id }: { readonly company_id: number; readonly id: number },
) => {
  if (BUILT_IN_ACTIVITY_TYPES.some((type) => type.id === id)) {
    throw new AppError('bad_request', 'Built-in activity types cannot be changed or deleted.')
  }
  const row = await tx.activityType.findFirst({
    where: { company_id, id: id - FIRST_OWN_ID, active_flag: true },
    select: ACTIVITY_TYPE_COLUMNS,
  })
  if (!row) throw notFound('Activity type')
  return row
}
