import { createMiddleware } from 'hono/factory'

import { sessionActor } from '../auth/session-actor.ts'
import type { Services } from '../context.ts'
import type { RestEnv } from './rest-env.ts'

/**
 * Lets the web app's own session in, for what a browser loads by itself and cannot give a token to, such as the source
 * of an `<audio>`. A request that carries any other credential is left to them. For reading only: a cookie comes along
 * with requests that another site makes the browser send.
 */
export const letSessionIn = ({ db, auth }: Services) =>
  createMiddleware<RestEnv>(async (c, next) => {
    const hasCredentials = c.req.header('x-api-token') || c.req.query('api_token') || c.req.header('authorization')
    const actor = hasCredentials ? null : await sessionActor(db.prisma, auth, c.req.raw.headers)
    if (actor) c.set('actor', actor)
    await next()
  })
