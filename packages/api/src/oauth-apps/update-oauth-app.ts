import { ERROR_TEXTS, type UpdateOAuthApp } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import { requireOwnHand } from '../auth/require-own-hand.ts'
import type { ActorContext } from '../context.ts'
import { oauthAppFields, presentOAuthApp } from './present-oauth-app.ts'

/**
 * Changes an app of the company. What it loses of its scopes, its connections lose at once; what it gains, they have
 * after their people consent again. For admins who signed in; `not_found` for an app of another company.
 */
export const updateOAuthApp = async (ctx: ActorContext, { id, name, redirect_uris, scopes }: UpdateOAuthApp) => {
  requireAdmin(ctx.actor)
  requireOwnHand(ctx.actor, 'Changing an app')
  const changes = { ...(name && { name }), ...(redirect_uris && { redirect_uris }), ...(scopes && { scopes }) }
  const where = { company_id: ctx.actor.company_id, id }
  const app = await ctx.db.prisma.$transaction(async (tx) => {
    const before = await tx.oAuthApp.findFirst({ where, select: oauthAppFields })
    const [after] = await tx.oAuthApp.updateManyAndReturn({ where, data: changes, select: oauthAppFields })
    if (!before || !after) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const differences = changesBetween(before, after, ['name', 'redirect_uris', 'scopes'])
    if (Object.keys(differences).length > 0) {
      await recordEvents(tx, ctx.actor, [
        { action: 'update', object_type: 'oauthApp', object_id: id, changes: differences },
      ])
    }
    return after
  })
  ctx.forgetCredentials()
  return { app: presentOAuthApp(app) }
}
