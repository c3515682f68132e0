import { ERROR_TEXTS, type UpdateOAuthApp } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { oauthAppFields, presentOAuthApp } from './present-oauth-app.ts'

/**
 * Changes an app of the company. What it loses of its scopes, its connections lose at once; what it gains, they have
 * after their people consent again. For admins; `not_found` for an app of another company.
 */
export const updateOAuthApp = async (ctx: ActorContext, { id, name, redirect_uris, scopes }: UpdateOAuthApp) => {
  requireAdmin(ctx.actor)
  const changes = { ...(name && { name }), ...(redirect_uris && { redirect_uris }), ...(scopes && { scopes }) }
  const [app] = await ctx.db.prisma.oAuthApp.updateManyAndReturn({
    where: { company_id: ctx.actor.company_id, id },
    data: changes,
    select: oauthAppFields,
  })
  if (!app) throw new AppError('not_found', ERROR_TEXTS.notFound)
  ctx.forgetCredentials()
  return { app: presentOAuthApp(app) }
}
