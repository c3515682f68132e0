import { ERROR_TEXTS, type RevokeOAuthConnection } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'

/**
 * Ends a connection of one's own, with all its tokens and any code not fetched yet; an admin, anybody's in the company.
 * Throws `not_found` for every other one.
 */
export const revokeOAuthConnection = async (ctx: ActorContext, { id }: RevokeOAuthConnection): Promise<void> => {
  const { company_id, user_id, is_admin } = ctx.actor
  await ctx.db.prisma.$transaction(async (tx) => {
    const connection = await tx.oAuthGrant.findFirst({
      where: { company_id, id, ...(!is_admin && { user_id }) },
      select: { user_id: true, app_company_id: true, app_id: true, app: { select: { name: true } } },
    })
    if (!connection) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const { app, ...grant } = connection
    await tx.oAuthCode.deleteMany({ where: { company_id, ...grant } })
    await tx.oAuthGrant.deleteMany({ where: { company_id, id } })
    const changes = { name: [app.name, null] as const, user_id: [grant.user_id, null] as const }
    await recordEvents(tx, ctx.actor, [{ action: 'revoke', object_type: 'oauthConnection', object_id: id, changes }])
  })
  ctx.forgetCredentials()
}
