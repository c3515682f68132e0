import { ERROR_TEXTS } from '@callbook/schema'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'

import type { ApiTokens } from '../auth/api-tokens.ts'
import type { Actor, Services } from '../context.ts'
import type { AccessTokens } from '../oauth/access-tokens.ts'
import { createCaller } from '../router.ts'
import { GatewayError } from './error-envelope.ts'
import type { RestEnv } from './rest-env.ts'

const BEARER = /^Bearer +(\S+) *$/i

/** Whom the door knows by what they send. */
export interface Credentials {
  readonly apiTokens: ApiTokens
  readonly accessTokens: AccessTokens
}

/** The actor of a request. Of an API token and a Bearer, the API token wins, as it does with the official client. */
const identify = async (c: Context, { apiTokens, accessTokens }: Credentials): Promise<Actor> => {
  const secret = c.req.header('x-api-token') || c.req.query('api_token')
  if (secret) {
    const actor = await apiTokens.verify(secret)
    if (!actor) throw new GatewayError(401, ERROR_TEXTS.unauthorized)
    return actor
  }
  const authorization = c.req.header('authorization')
  if (!authorization) throw new GatewayError(401, ERROR_TEXTS.unauthorized)
  const accessToken = BEARER.exec(authorization)?.[1]
  if (!accessToken) throw new GatewayError(400, ERROR_TEXTS.malformedAuthorization)
  const actor = await accessTokens.verify(accessToken)
  if (!actor) throw new GatewayError(401, ERROR_TEXTS.invalidAccessToken)
  return actor
}

/** Lets a request in when its credentials are good, and gives it a caller that acts for them. */
export const authenticate = (services: Services, credentials: Credentials) =>
  createMiddleware<RestEnv>(async (c, next) => {
    const known: Actor | undefined = c.get('actor')
    const actor = known ?? (await identify(c, credentials))
    const context = { ...services, actor }
    c.set('actor', actor)
    c.set('context', context)
    c.set('caller', createCaller(context))
    await next()
  })
