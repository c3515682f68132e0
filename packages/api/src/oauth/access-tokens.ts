import type { PrismaClient } from '@callbook/db'

import { BelievedActors } from '../auth/believed-actors.ts'
import type { NoteUse } from '../auth/last-use.ts'
import type { Actor } from '../context.ts'
import { ACCESS_TOKEN_GRACE_MS } from './lifetimes.ts'

/** Tells who an OAuth access token speaks for, and with which scopes. Like `ApiTokens`, it writes nothing itself. */
export class AccessTokens extends BelievedActors {
  constructor(prisma: PrismaClient, noteUse?: NoteUse) {
    super((token_hash) => findActor(prisma, token_hash, noteUse))
  }
}

const findActor = async (
  prisma: PrismaClient,
  token_hash: Uint8Array<ArrayBuffer>,
  noteUse?: NoteUse,
): Promise<Actor | null> => {
  const token = await prisma.oAuthToken.findUnique({
    where: { token_hash },
    select: {
      kind: true,
      expires_at: true,
      grant: {
        select: {
          company_id: true,
          id: true,
          user_id: true,
          scopes: true,
          last_used_at: true,
          app: { select: { name: true, scopes: true } },
          user: { select: { is_admin: true, active_flag: true, company: { select: { country: true } } } },
        },
      },
    },
  })
  if (token?.kind !== 'access' || token.expires_at.getTime() + ACCESS_TOKEN_GRACE_MS <= Date.now()) return null
  const { company_id, user_id, user, scopes, app } = token.grant
  if (!user.active_flag) return null
  noteUse?.(token.grant)
  return {
    company_id,
    user_id,
    is_admin: user.is_admin,
    country: user.company.country,
    scopes: grantedScopes(scopes, app.scopes),
    // The connection, not the token: an app that refreshes early gains nothing.
    credential: { kind: 'oauth', id: token.grant.id },
    source: app.name,
  }
}

/** What an app may do now: what the person consented to, without what the app has lost since. */
export const grantedScopes = (consented: readonly string[], ofApp: readonly string[]): string[] =>
  consented.filter((scope) => ofApp.includes(scope))
