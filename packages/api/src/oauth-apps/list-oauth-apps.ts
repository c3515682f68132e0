import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { oauthAppFields, presentOAuthApp } from './present-oauth-app.ts'

/** The apps that the company registered, by name, each with how many of its own people connected it. For admins. */
export const listOAuthApps = async ({ db, actor }: ActorContext) => {
  requireAdmin(actor)
  const { company_id } = actor
  const apps = await db.prisma.oAuthApp.findMany({
    where: { company_id },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { ...oauthAppFields, _count: { select: { grants: { where: { company_id } } } } },
  })
  return { apps: apps.map(({ _count, ...app }) => ({ ...presentOAuthApp(app), connection_count: _count.grants })) }
}
