import type { CreateOAuthApp } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import { requireOwnHand } from '../auth/require-own-hand.ts'
import { secretHash } from '../auth/secret-hash.ts'
import type { ActorContext } from '../context.ts'
import { newClientId, newClientSecret } from '../oauth/new-secrets.ts'
import { oauthAppFields, presentOAuthApp } from './present-oauth-app.ts'

/** Registers an app of the company. `client_secret` is in the answer, and nowhere else afterwards. For admins who signed in. */
export const createOAuthApp = async ({ db, actor }: ActorContext, input: CreateOAuthApp) => {
  requireAdmin(actor)
  requireOwnHand(actor, 'Registering an app')
  const client_secret = newClientSecret()
  return db.prisma.$transaction(async (tx) => {
    const app = await tx.oAuthApp.create({
      data: {
        company_id: actor.company_id,
        ...input,
        client_id: newClientId(),
        secret_hash: secretHash(client_secret),
      },
      select: oauthAppFields,
    })
    const changes = changesBetween({}, app, ['name', 'redirect_uris', 'scopes'])
    await recordEvents(tx, actor, [{ action: 'create', object_type: 'oauthApp', object_id: app.id, changes }])
    return { app: presentOAuthApp(app), client_secret }
  })
}
