import type { CreateApiToken } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { changesBetween, recordEvents } from '../audit/record-events.ts'
import { apiTokenColumns, newApiTokenSecret } from '../auth/api-tokens.ts'
import { requireOwnHand } from '../auth/require-own-hand.ts'
import type { ActorContext } from '../context.ts'
import { apiTokenFields, presentApiToken } from './present-api-token.ts'

/**
 * Makes an API token for the actor. `secret` is in the answer, and nowhere else afterwards.
 * Throws `bad_request` for a time of expiry that is over, `forbidden` to a token: see `requireOwnHand`.
 */
export const createApiToken = async ({ db, actor }: ActorContext, input: CreateApiToken) => {
  requireOwnHand(actor, 'Making an API token')
  const { name, scopes = [], expires_at = null } = input
  if (expires_at && expires_at <= new Date()) {
    throw new AppError('bad_request', '"expires_at" must be in the future.')
  }
  const secret = newApiTokenSecret()
  const { company_id, user_id } = actor
  return db.prisma.$transaction(async (tx) => {
    const token = await tx.apiToken.create({
      data: { company_id, user_id, name, scopes, expires_at, ...apiTokenColumns(secret) },
      select: apiTokenFields,
    })
    const api_token = presentApiToken(token)
    const changes = changesBetween({}, api_token, ['name', 'scopes', 'expires_at'])
    await recordEvents(tx, actor, [{ action: 'create', object_type: 'apiToken', object_id: token.id, changes }])
    return { api_token, secret }
  })
}
