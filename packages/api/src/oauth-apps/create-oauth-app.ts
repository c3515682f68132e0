import type { CreateOAuthApp } from '@callbook/schema'

import { requireAdmin } from '../auth/require-admin.ts'
import { secretHash } from '../auth/secret-hash.ts'
import type { ActorContext } from '../context.ts'
import { newClientId, newClientSecret } from '../oauth/new-secrets.ts'
import { oauthAppFields, presentOAuthApp } from './present-oauth-app.ts'

/** Registers an app of the company. `client_secret` is in the answer, and nowhere else afterwards. For admins. */
export const createOAuthApp = async ({ db, actor }: ActorContext, input: CreateOAuthApp) => {
  requireAdmin(actor)
  const client_secret = newClientSecret()
  const app = await db.prisma.oAuthApp.create({
    data: {
      company_id: actor.company_id,
      ...input,
      client_id: newClientId(),
      secret_hash: secretHash(client_secret),
    },
    select: oauthAppFields,
  })
  return { app: presentOAuthApp(app), client_secret }
}
