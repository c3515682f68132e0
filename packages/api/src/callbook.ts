import { createDb, type Db, type DbConfig } from '@callbook/db'
import { ERROR_TEXTS, errorResponse, GATEWAY_ERROR_INFO } from '@callbook/schema'
import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'

import { AppError } from './app-error.ts'
import { ApiTokens } from './auth/api-tokens.ts'
import { type AuthConfig, CLIENT_ADDRESS_HEADER, createAuth } from './auth/create-auth.ts'
import { LastUse } from './auth/last-use.ts'
import { sessionActor } from './auth/session-actor.ts'
import { createCallLogWriter } from './call-logs/call-log-writer.ts'
import type { Context, Services } from './context.ts'
import { createPeaksQueue } from './recordings/peaks-queue.ts'
import { openRecordings, type Recordings, type RecordingsConfig } from './recordings/recordings.ts'
import { keepSweeping, sweepRecordings } from './recordings/sweep-recordings.ts'
import { bodyTooLarge, MAX_BODY_BYTES } from './rest/read-json.ts'
import { AccessTokens } from './oauth/access-tokens.ts'
import { createOAuthDoor } from './oauth/oauth-door.ts'
import { startSweeping } from './oauth/sweep-expired.ts'
import { createRestDoor } from './rest/rest-door.ts'
import { appRouter, createCaller } from './router.ts'
import { toAppError } from './trpc.ts'

export interface CallbookConfig extends AuthConfig {
  readonly db: DbConfig
  readonly recordings: RecordingsConfig
  readonly log: Logger
}

/** Where a request came from, as far as the server can tell. */
interface RequestOrigin {
  /** The address of the connection, by which sign-in attempts are limited. */
  readonly clientAddress?: string | undefined
}

/** A running Callbook: what a process opens once, and both mounts share. */
export interface Callbook extends Services {
  /** Answers every path of the API: see `isApiPath`. Never rejects; always JSON, but for the pages of `/oauth/authorize`. */
  readonly fetch: (request: Request, origin?: RequestOrigin) => Promise<Response>
  /** The procedures, acting for whoever the headers' session or API token says. For server components. */
  readonly callerFor: (headers: Headers) => Promise<ReturnType<typeof createCaller>>
  /** Finishes what was taken, then closes the database. */
  readonly close: () => Promise<void>
}

// Made from parts: Next's own kind of request cannot be copied by the platform's.
const withClientAddress = ({ url, method, headers, body, signal }: Request, address: string | undefined): Request => {
  const told = new Headers(headers)
  if (address) told.set(CLIENT_ADDRESS_HEADER, address)
  else told.delete(CLIENT_ADDRESS_HEADER)
  const init: RequestInit & { duplex: 'half' } = { method, headers: told, body, signal, duplex: 'half' }
  return new Request(url, init)
}

const limitBody = bodyLimit({
  maxSize: MAX_BODY_BYTES,
  onError: (c) => c.json(errorResponse(bodyTooLarge().message), 413),
})

const API_PATH = /^\/(?:callLogs|v1|v2|api|oauth|healthz|readyz)(?:\/|$)/

/** Whether a path belongs to the API. Everything else is the web app's. */
export const isApiPath = (pathname: string): boolean => API_PATH.test(pathname)

/** Opens the database (migrations included), and puts the doors on it. Rejects with a `DbError`. */
export const createCallbook = async (config: CallbookConfig): Promise<Callbook> => {
  const recordings = await openRecordings(config.recordings)
  const callbook = callbookOn(await createDb(config.db), { ...config, recordings })
  // The embedded database has its data folder to itself.
  await sweepRecordings(callbook, { alone: config.db.kind === 'embedded' })
  return callbook
}

/** What `callbookOn` needs beside the database. */
export interface CallbookParts extends AuthConfig {
  readonly recordings: Recordings
  readonly log: Logger
}

/** Puts the doors on an open database. Closing the Callbook closes it. */
export const callbookOn = (db: Db, config: CallbookParts): Callbook => {
  const auth = createAuth(db.prisma, config)
  const { lastUses, apiTokens, accessTokens } = openCredentials(db, config.log)
  const services: Services = {
    db,
    auth,
    writer: createCallLogWriter(db),
    log: config.log,
    recordings: config.recordings,
    peaks: createPeaksQueue(db, config.recordings, config.log),
    forgetCredentials: () => {
      apiTokens.forget()
      accessTokens.forget()
    },
  }
  const sweeping = startSweeping(db.prisma, config.log)

  const contextFor = async (headers: Headers): Promise<Context> => {
    const secret = headers.get('x-api-token')
    const actor = secret ? await apiTokens.verify(secret) : await sessionActor(db.prisma, auth, headers)
    // Procedures have no scopes of their own: a token that is limited to some opens the REST door only.
    if (actor?.scopes) {
      const cause = new AppError('forbidden', ERROR_TEXTS.scopeMismatch)
      throw new TRPCError({ code: 'FORBIDDEN', message: cause.message, cause })
    }
    return { ...services, actor }
  }

  const stopSweeping = keepSweeping(services)
  const door = createRestDoor(services, { apiTokens, accessTokens })
  const oauth = createOAuthDoor(services, config)
  const app = new Hono<{ Bindings: RequestOrigin }>()
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
    .use('/api/auth/*', limitBody)
    .use('/api/trpc/*', limitBody)
    .all('/api/auth/*', async (c) => {
      const response = await auth.handler(withClientAddress(c.req.raw, c.env.clientAddress))
      // For a path or method it does not know, better-auth's answer is empty.
      if (response.status !== 404 || response.body) return response
      return c.json(errorResponse(ERROR_TEXTS.unknownMethod, GATEWAY_ERROR_INFO), 404)
    })
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
    .all('/oauth/*', (c) => oauth.fetch(c.req.raw))
    // Not `mount`: that would copy each request.
    .all('*', (c) => door.fetch(c.req.raw))

  return {
    ...services,
    fetch: async (request, origin = {}) => app.fetch(request, origin),
    callerFor: async (headers) => createCaller(await contextFor(headers)),
    close: async () => {
      await stopSweeping()
      await services.peaks.stop()
      await services.writer.close()
      await sweeping.stop()
      for (const uses of lastUses) await uses.settled()
      await db.close()
    },
  }
}

/** Who is known by API tokens and by access tokens; when each was used last is noted beside the requests. */
const openCredentials = ({ prisma }: Db, log: Logger) => {
  const stale = (before: Date) => ({ OR: [{ last_used_at: null }, { last_used_at: { lt: before } }] })
  const tokenUses = new LastUse(
    ({ company_id, id }, last_used_at, before) =>
      prisma.apiToken.updateMany({ where: { company_id, id, ...stale(before) }, data: { last_used_at } }),
    log,
  )
  const grantUses = new LastUse(
    ({ company_id, id }, last_used_at, before) =>
      prisma.oAuthGrant.updateMany({ where: { company_id, id, ...stale(before) }, data: { last_used_at } }),
    log,
  )
  return {
    lastUses: [tokenUses, grantUses],
    apiTokens: new ApiTokens(prisma, tokenUses.note),
    accessTokens: new AccessTokens(prisma, grantUses.note),
  }
}
