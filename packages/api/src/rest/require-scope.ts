import { ERROR_TEXTS } from '@callbook/schema'
import { createMiddleware } from 'hono/factory'

import { GatewayError } from './error-envelope.ts'
import type { RestEnv } from './rest-env.ts'

/** Lets a request on whose token has any of these scopes, or is not limited to scopes. */
export const requireScope = (scopes: readonly string[]) =>
  createMiddleware<RestEnv>(async (c, next) => {
    const granted = c.get('actor').scopes
    if (granted && !scopes.some((scope) => granted.includes(scope))) {
      throw new GatewayError(403, ERROR_TEXTS.scopeMismatch)
    }
    await next()
  })
