import { ERROR_TEXTS, type RevokeApiToken } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'

/** Revokes a token of one's own; an admin, any of the company. Throws `not_found` for every other one. */
export const revokeApiToken = async (ctx: ActorContext, { id }: RevokeApiToken): Promise<void> => {
  const { company_id, user_id, is_admin } = ctx.actor
  await ctx.db.prisma.$transaction(async (tx) => {
    const [revoked] = await tx.apiToken.updateManyAndReturn({
      where: { company_id, id, revoked_at: null, ...(!is_admin && { user_id }) },
      data: { revoked_at: new Date() },
      select: { name: true },
    })
    if (!revoked) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const changes = { name: [revoked.name, null] as const }
    await recordEvents(tx, ctx.actor, [{ action: 'revoke', object_type: 'apiToken', object_id: id, changes }])
  })
  ctx.forgetCredentials()
}
