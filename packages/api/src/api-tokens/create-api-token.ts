import type { CreateApiToken } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { apiTokenColumns, newApiTokenSecret } from '../auth/api-tokens.ts'
import type { ActorContext } from '../context.ts'
import { apiTokenFields, presentApiToken } from './present-api-token.ts'

/**
 * Makes an API token for the actor. `secret` is in the answer, and nowhere else afterwards.
 * Throws `bad_request` for a time of expiry that is over.
 */
export const createApiToken = async ({ db, actor }: ActorContext, input: CreateApiToken) => {
  const { name, scopes = [], expires_at = null } = input
  if (expires_at && expires_at <= new Date()) {
    throw new AppError('bad_request', '"expires_at" must be in the future.')
  }
  const secret = newApiTokenSecret()
  const { company_id, user_id } = actor
  const token = await db.prisma.apiToken.create({
    data: { company_id, user_id, name, scopes, expires_at, ...apiTokenColumns(secret) },
    select: apiTokenFields,
  })
  return { api_token: presentApiToken(token), secret }
}
