import { ERROR_TEXTS, type RevokeApiToken } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'

/** Revokes a token of one's own; an admin, any of the company. Throws `not_found` for every other one. */
export const revokeApiToken = async (ctx: ActorContext, { id }: RevokeApiToken): Promise<void> => {
  const { company_id, user_id, is_admin } = ctx.actor
  const { count } = await ctx.db.prisma.apiToken.updateMany({
    where: { company_id, id, revoked_at: null, ...(!is_admin && { user_id }) },
    data: { revoked_at: new Date() },
  })
  if (count === 0) throw new AppError('not_found', ERROR_TEXTS.notFound)
  ctx.forgetCredentials()
}
