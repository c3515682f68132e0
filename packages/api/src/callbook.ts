import { createDb, type DbConfig } from '@callbook/db'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import type { Logger } from 'pino'

import { ApiTokens } from './auth/api-tokens.ts'
import { type AuthConfig, createAuth } from './auth/create-auth.ts'
import { sessionActor } from './auth/session-actor.ts'
import { createCallLogWriter } from './call-logs/call-log-writer.ts'
import type { Context, Services } from './context.ts'
import { createRestDoor } from './rest/rest-door.ts'
import { appRouter, createCaller } from './router.ts'
import { toAppError } from './trpc.ts'

export interface CallbookConfig extends AuthConfig {
  readonly db: DbConfig
  readonly log: Logger
}

/** A running Callbook: what a process opens once, and both mounts share. */
export interface Callbook extends Services {
  /** Answers every path of the API: see `isApiPath`. Never rejects, always JSON. */
  readonly fetch: (request: Request) => Promise<Response>
  /** The procedures, acting for whoever the headers' session or API token says. For server components. */
  readonly callerFor: (headers: Headers) => Promise<ReturnType<typeof createCaller>>
  /** Finishes what was taken, then closes the database. */
  readonly close: () => Promise<void>
}

const API_PATH = /^\/(?:callLogs|v1|api|healthz|readyz)(?:\/|$)/

/** Whether a path belongs to the API. Everything else is the web app's. */
export const isApiPath = (pathname: string): boolean => API_PATH.test(pathname)

/** Opens the database (migrations included), and puts the doors on it. Rejects with a `DbError`. */
export const createCallbook = async (config: CallbookConfig): Promise<Callbook> => {
  const db = await createDb(config.db)
  const auth = createAuth(db.prisma, config)
  const services: Services = { db, auth, writer: createCallLogWriter(db), log: config.log }
  const tokens = new ApiTokens(db.prisma)

  const contextFor = async (headers: Headers): Promise<Context> => {
    const secret = headers.get('x-api-token')
    const actor = secret ? await tokens.verify(secret) : await sessionActor(db.prisma, auth, headers)
    return { ...services, actor }
  }

  const app = new Hono()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      try {
        await db.ping()
        return c.json({ status: 'ready' })
      } catch (error) {
        config.log.error({ err: error }, 'The database does not answer')
        return c.json({ status: 'unavailable', error: 'The database does not answer.' }, 503)
      }
    })
    .all('/api/auth/*', (c) => auth.handler(c.req.raw))
    .all('/api/trpc/*', (c) =>
      fetchRequestHandler({
        endpoint: '/api/trpc',
        req: c.req.raw,
        router: appRouter,
        createContext: () => contextFor(c.req.raw.headers),
        onError: ({ error, path }) => {
          const { kind, cause } = toAppError(error)
          if (kind === 'internal') config.log.error({ err: cause, path }, 'A procedure failed')
        },
      }),
    )
    .mount('/', createRestDoor(services, tokens).fetch)

  return {
    ...services,
    fetch: async (request) => app.fetch(request),
    callerFor: async (headers) => createCaller(await contextFor(headers)),
    close: async () => {
      await services.writer.close()
      await db.close()
    },
  }
}
