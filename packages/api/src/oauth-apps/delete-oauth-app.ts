import { ERROR_TEXTS, type OAuthAppById } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'

/** Deletes an app of the company, and ends all its connections. For admins; `not_found` for another company's. */
export const deleteOAuthApp = async (ctx: ActorContext, { id }: OAuthAppById): Promise<void> => {
  requireAdmin(ctx.actor)
  const where = { company_id: ctx.actor.company_id, id }
  await ctx.db.prisma.$transaction(async (tx) => {
    const app = await tx.oAuthApp.findFirst({ where, select: { name: true } })
    const { count } = await tx.oAuthApp.deleteMany({ where })
    if (!app || count === 0) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const changes = { name: [app.name, null] as const }
    await recordEvents(tx, ctx.actor, [{ action: 'delete', object_type: 'oauthApp', object_id: id, changes }])
  })
  ctx.forgetCredentials()
}
