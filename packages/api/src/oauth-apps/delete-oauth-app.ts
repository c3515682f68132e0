import { ERROR_TEXTS, type OAuthAppById } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'

/** Deletes an app of the company, and ends all its connections. For admins; `not_found` for another company's. */
export const deleteOAuthApp = async (ctx: ActorContext, { id }: OAuthAppById): Promise<void> => {
  requireAdmin(ctx.actor)
  const { count } = await ctx.db.prisma.oAuthApp.deleteMany({ where: { company_id: ctx.actor.company_id, id } })
  if (count === 0) throw new AppError('not_found', ERROR_TEXTS.notFound)
  ctx.forgetCredentials()
}
