import type { User } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { presentUser } from './present-user.ts'
import { USER_COLUMNS } from './user-row.ts'

/** Every user of the actor's company, also those who left it: `active_flag` tells. */
export const listUsers = async ({ db, actor }: ActorContext): Promise<User[]> => {
  const rows = await db.prisma.companyUser.findMany({
    where: { company_id: actor.company_id },
    select: USER_COLUMNS,
    orderBy: { user_id: 'asc' },
  })
  return rows.map((row) => presentUser(row, actor.user_id))
}
