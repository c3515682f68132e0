import type { FindUsers, User } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { contains } from '../crm/contains.ts'
import { presentUser } from './present-user.ts'
import { USER_COLUMNS } from './user-row.ts'

/** Active users whose name contains the term, or their e-mail address: there alone when told. */
export const findUsers = async (
  { db, actor }: ActorContext,
  { term, search_by_email = false }: FindUsers,
): Promise<User[]> => {
  const email = { email: contains(term) }
  const rows = await db.prisma.companyUser.findMany({
    where: {
      company_id: actor.company_id,
      active_flag: true,
      user: search_by_email ? email : { OR: [{ name: contains(term) }, email] },
    },
    select: USER_COLUMNS,
    orderBy: { user_id: 'asc' },
  })
  return rows.map((row) => presentUser(row, actor.user_id))
}
