import { ERROR_TEXTS, type OAuthAppById } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import { secretHash } from '../auth/secret-hash.ts'
import type { ActorContext } from '../context.ts'
import { newClientSecret } from '../oauth/new-secrets.ts'

/**
 * Gives an app of the company a new secret, which is in the answer once; the old one is worth nothing from now on. Its
 * connections stay. For admins; `not_found` for another company's.
 */
export const rotateOAuthAppSecret = async ({ db, actor }: ActorContext, { id }: OAuthAppById) => {
  requireAdmin(actor)
  const client_secret = newClientSecret()
  const { count } = await db.prisma.oAuthApp.updateMany({
    where: { company_id: actor.company_id, id },
    data: { secret_hash: secretHash(client_secret) },
  })
  if (count === 0) throw new AppError('not_found', ERROR_TEXTS.notFound)
  return { client_secret }
}
