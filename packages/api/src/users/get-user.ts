import type { CurrentUser, User } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { presentCurrentUser, presentUser } from './present-user.ts'
import { USER_COLUMNS, type UserRow } from './user-row.ts'

/** The documented text for a user that is not there. */
const NO_USER = 'User not found or not accessible.'

const findUser = async ({ db, actor }: ActorContext, user_id: number): Promise<UserRow> => {
  const row = await db.prisma.companyUser.findFirst({
    where: { company_id: actor.company_id, user_id },
    select: USER_COLUMNS,
  })
  if (!row) throw new AppError('not_found', NO_USER)
  return row
}

/** One user of the actor's company, also one who left it. Throws `not_found`. */
export const getUser = async (ctx: ActorContext, { id }: { id: number }): Promise<User> =>
  presentUser(await findUser(ctx, id), ctx.actor.user_id)

/** Who asks, with their company. */
export const getCurrentUser = async (ctx: ActorContext): Promise<CurrentUser> =>
  presentCurrentUser(await findUser(ctx, ctx.actor.user_id))
