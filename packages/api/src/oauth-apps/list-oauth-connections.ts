import type { ListOAuthConnections } from '@callbook/schema'

import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { grantedScopes } from '../oauth/access-tokens.ts'

/**
 * Who connected which app in the company, newest first: one's own connections, or with `all` everybody's. That is for
 * admins. The app may be another company's, which sees nothing of connections here.
 */
export const listOAuthConnections = async ({ db, actor }: ActorContext, { all, app_id }: ListOAuthConnections) => {
  if (all) requireAdmin(actor)
  const { company_id, user_id } = actor
  const grants = await db.prisma.oAuthGrant.findMany({
    where: { company_id, ...(!all && { user_id }), ...(app_id !== undefined && { app_id }) },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      scopes: true,
      add_time: true,
      last_used_at: true,
      app: { select: { id: true, name: true, scopes: true } },
      user: { select: { user: { select: { id: true, name: true, email: true } } } },
    },
  })
  return {
    connections: grants.map(({ id, scopes, add_time, last_used_at, app, user }) => ({
      id,
      app: { id: app.id, name: app.name },
      user: user.user,
      scopes: grantedScopes(scopes, app.scopes),
      add_time: add_time.toISOString(),
      last_used_at: last_used_at?.toISOString() ?? null,
    })),
  }
}
