import { createHash } from 'node:crypto'

import type { PrismaClient } from '@callbook/db'

import { secretHash } from '../auth/secret-hash.ts'
import type { OAuthClient } from './authenticate-client.ts'
import { grantedScopes } from './access-tokens.ts'
import { ACCESS_TOKEN_LIFETIME_MS, fromNow, REFRESH_TOKEN_LIFETIME_MS } from './lifetimes.ts'
import { newToken } from './new-secrets.ts'
import { OAuthError } from './oauth-error.ts'

/** What an app gets for a code or a refresh token. */
export interface IssuedTokens {
  readonly access_token: string
  readonly refresh_token: string
  readonly scopes: readonly string[]
}

/** PKCE: whether the app that redeems is the one that asked. A verifier without a challenge is a downgrade: refused. */
const provesChallenge = (challenge: string | null, verifier: string | null): boolean =>
  challenge === null || verifier === null
    ? challenge === verifier
    : createHash('sha256').update(verifier).digest('base64url') === challenge

/**
 * Redeems a code, once: of many requests at once, one gets the tokens, and the others hear that the code is invalid.
 * What was issued for it stays: who reloads the app's callback page must not lose the connection.
 */
export const exchangeCode = async (
  prisma: PrismaClient,
  app: OAuthClient,
  form: URLSearchParams,
): Promise<IssuedTokens> => {
  const code = form.get('code')
  const redirectUri = form.get('redirect_uri')
  if (!code) throw new OAuthError('Missing parameter: code')
  if (!redirectUri || !URL.canParse(redirectUri)) {
    throw new OAuthError('Invalid request: redirect_uri is not a valid URI')
  }
  const found = await prisma.oAuthCode.findUnique({
    where: { code_hash: secretHash(code) },
    include: { user: { select: { active_flag: true } } },
  })
  if (found?.app_company_id !== app.company_id || found.app_id !== app.id || !found.user.active_flag) {
    throw new OAuthError('Invalid grant: authorization_code is invalid')
  }
  if (found.expires_at <= new Date()) throw new OAuthError('Invalid grant: authorization_code has expired')
  if (found.redirect_uri !== redirectUri) throw new OAuthError('Invalid request: redirect_uri is invalid')
  if (!provesChallenge(found.code_challenge, form.get('code_verifier'))) {
    throw new OAuthError('Invalid grant: code_verifier is invalid')
  }

  const { company_id, user_id, scopes, code_hash } = found
  const [access_token, refresh_token] = [newToken(), newToken()]
  await prisma.$transaction(async (tx) => {
    const { count } = await tx.oAuthCode.deleteMany({ where: { company_id, code_hash } })
    if (count === 0) throw new OAuthError('Invalid grant: authorization_code is invalid')
    const key = { company_id, user_id, app_company_id: app.company_id, app_id: app.id }
    const last_used_at = new Date()
    const { id: grant_id } = await tx.oAuthGrant.upsert({
      where: { company_id_user_id_app_company_id_app_id: key },
      create: { ...key, scopes, last_used_at },
      update: { scopes, last_used_at },
      select: { id: true },
    })
    await tx.oAuthToken.createMany({
      data: [
        {
          company_id,
          grant_id,
          kind: 'access',
          token_hash: secretHash(access_token),
          expires_at: fromNow(ACCESS_TOKEN_LIFETIME_MS),
        },
        {
          company_id,
          grant_id,
          kind: 'refresh',
          token_hash: secretHash(refresh_token),
          expires_at: fromNow(REFRESH_TOKEN_LIFETIME_MS),
        },
      ],
    })
  })
  return { access_token, refresh_token, scopes: grantedScopes(scopes, app.scopes) }
}
