import type { PrismaClient } from '@callbook/db'

import { secretHash } from '../auth/secret-hash.ts'
import type { OAuthClient } from './authenticate-client.ts'
import { grantedScopes } from './access-tokens.ts'
import type { IssuedTokens } from './exchange-code.ts'
import { ACCESS_TOKEN_LIFETIME_MS, fromNow, REFRESH_TOKEN_LIFETIME_MS } from './lifetimes.ts'
import { newToken } from './new-secrets.ts'
import { OAuthError } from './oauth-error.ts'

/**
 * Gives a new access token for a refresh token, which stays the same and is good for another 60 days. It is not rotated:
 * the official client refreshes once for every call that waits, all with the same token.
 */
export const refreshAccess = async (
  prisma: PrismaClient,
  app: OAuthClient,
  form: URLSearchParams,
): Promise<IssuedTokens> => {
  const refresh_token = form.get('refresh_token')
  if (!refresh_token) throw new OAuthError('Missing parameter: refresh_token')
  const token_hash = secretHash(refresh_token)
  const now = new Date()
  const access_token = newToken()
  const scopes = await prisma.$transaction(async (tx) => {
    const found = await tx.oAuthToken.findUnique({
      where: {
        token_hash,
        kind: 'refresh',
        expires_at: { gt: now },
        grant: { app_company_id: app.company_id, app_id: app.id, user: { active_flag: true } },
      },
      select: { company_id: true, grant_id: true, grant: { select: { scopes: true } } },
    })
    if (!found) throw new OAuthError('Invalid grant: refresh_token is invalid')
    const { company_id, grant_id, grant } = found
    // First the connection, then its tokens: in the order in which revoking locks them. Gone now: it was revoked.
    const { count } = await tx.oAuthGrant.updateMany({
      where: { company_id, id: grant_id },
      data: { last_used_at: now },
    })
    if (count === 0) throw new OAuthError('Invalid grant: refresh_token is invalid')
    await tx.oAuthToken.updateMany({
      where: { company_id, token_hash },
      data: { expires_at: fromNow(REFRESH_TOKEN_LIFETIME_MS) },
    })
    await tx.oAuthToken.create({
      data: {
        company_id,
        grant_id,
        kind: 'access',
        token_hash: secretHash(access_token),
        expires_at: fromNow(ACCESS_TOKEN_LIFETIME_MS),
      },
    })
    return grant.scopes
  })
  return { access_token, refresh_token, scopes: grantedScopes(scopes, app.scopes) }
}
