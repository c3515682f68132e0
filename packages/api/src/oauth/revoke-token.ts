import type { PrismaClient } from '@callbook/db'

import { secretHash } from '../auth/secret-hash.ts'
import type { OAuthClient } from './authenticate-client.ts'
import { OAuthError } from './oauth-error.ts'

/** The token as sent, and decoded once more: the official client encodes an access token twice. */
const readings = (token: string): string[] => {
  try {
    return [...new Set([token, decodeURIComponent(token)])]
  } catch {
    return [token]
  }
}

/**
 * Ends a token of this app: an access token ends alone, a refresh token with the whole connection, as if the app were
 * uninstalled. A token that is not this app's changes nothing. What kind it is, the token itself tells: no hint is needed.
 */
export const revokeToken = async (prisma: PrismaClient, app: OAuthClient, form: URLSearchParams): Promise<void> => {
  const token = form.get('token')
  if (!token) throw new OAuthError('Missing parameter: token')
  const found = await prisma.oAuthToken.findFirst({
    where: {
      token_hash: { in: readings(token).map(secretHash) },
      grant: { app_company_id: app.company_id, app_id: app.id },
    },
    select: { company_id: true, token_hash: true, kind: true, grant_id: true },
  })
  if (!found) return
  const { company_id, token_hash, kind, grant_id } = found
  // Many, not one: another request may have been quicker.
  if (kind === 'access') await prisma.oAuthToken.deleteMany({ where: { company_id, token_hash } })
  else await prisma.oAuthGrant.deleteMany({ where: { company_id, id: grant_id } })
}
