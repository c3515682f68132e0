import type { ListApiTokens } from '@callbook/schema'

import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { apiTokenFields, presentApiToken } from './present-api-token.ts'

/** The tokens that are not revoked, newest first: one's own, or with `all` the company's. That is for admins. */
export const listApiTokens = async ({ db, actor }: ActorContext, { all }: ListApiTokens) => {
  if (all) requireAdmin(actor)
  const { company_id, user_id } = actor
  const tokens = await db.prisma.apiToken.findMany({
    where: { company_id, revoked_at: null, ...(!all && { user_id }) },
    orderBy: { id: 'desc' },
    select: apiTokenFields,
  })
  return { api_tokens: tokens.map(presentApiToken) }
}
