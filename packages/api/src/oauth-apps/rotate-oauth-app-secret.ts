import { ERROR_TEXTS, type OAuthAppById } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import { requireOwnHand } from '../auth/require-own-hand.ts'
import { secretHash } from '../auth/secret-hash.ts'
import type { ActorContext } from '../context.ts'
import { newClientSecret } from '../oauth/new-secrets.ts'

/**
 * Gives an app of the company a new secret, which is in the answer once; the old one is worth nothing from now on. Its
 * connections stay. For admins who signed in; `not_found` for another company's.
 */
export const rotateOAuthAppSecret = async ({ db, actor }: ActorContext, { id }: OAuthAppById) => {
  requireAdmin(actor)
  requireOwnHand(actor, 'Making a new secret')
  const client_secret = newClientSecret()
  await db.prisma.$transaction(async (tx) => {
    const { count } = await tx.oAuthApp.updateMany({
      where: { company_id: actor.company_id, id },
      data: { secret_hash: secretHash(client_secret) },
    })
    if (count === 0) throw new AppError('not_found', ERROR_TEXTS.notFound)
    // That there is a new one, and nothing of either.
    const changes = { secret: [null, null] as const }
    await recordEvents(tx, actor, [{ action: 'update', object_type: 'oauthApp', object_id: id, changes }])
  })
  return { client_secret }
}
