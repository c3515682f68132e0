import { ERROR_TEXTS, type RevokeOAuthConnection } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'

/**
 * Ends a connection of one's own, with all its tokens and any code not fetched yet; an admin, anybody's in the company.
 * Throws `not_found` for every other one.
 */
export const revokeOAuthConnection = async (ctx: ActorContext, { id }: RevokeOAuthConnection): Promise<void> => {
  const { company_id, user_id, is_admin } = ctx.actor
  await ctx.db.prisma.$transaction(async (tx) => {
    const grant = await tx.oAuthGrant.findFirst({
      where: { company_id, id, ...(!is_admin && { user_id }) },
      select: { user_id: true, app_company_id: true, app_id: true },
    })
    if (!grant) throw new AppError('not_found', ERROR_TEXTS.notFound)
    await tx.oAuthCode.deleteMany({ where: { company_id, ...grant } })
    await tx.oAuthGrant.deleteMany({ where: { company_id, id } })
  })
  ctx.forgetCredentials()
}
