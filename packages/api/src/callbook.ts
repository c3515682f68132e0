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
import { AddedCallLogs } from './call-logs/added-call-logs.ts'
import { createCallLogWriter } from './call-logs/call-log-writer.ts'
import type { Actor, Context, Services } from './context.ts'
import { Metrics } from './metrics/metrics.ts'
import { createMetricsDoor } from './metrics/metrics-door.ts'
import { createDocsDoor } from './openapi/docs-door.ts'
import { createPeaksQueue } from './recordings/peaks-queue.ts'
import { openRecordings, type Recordings, type RecordingsConfig } from './recordings/recordings.ts'
import { keepSweeping, sweepRecordings } from './recordings/sweep-recordings.ts'
import { DEFAULT_RATE_LIMIT_FACTOR, type RateLimitConfig, RateLimits } from './rate-limits/rate-limits.ts'
import { bodyTooLarge, MAX_BODY_BYTES } from './rest/read-json.ts'
import { AccessTokens } from './oauth/access-tokens.ts'
import { createOAuthDoor } from './oauth/oauth-door.ts'
import { startSweeping } from './oauth/sweep-expired.ts'
import { createRestDoor } from './rest/rest-door.ts'
import { sendCallLogsCsv } from './rest/send-call-logs-csv.ts'
import { appRouter, createCaller } from './router.ts'
import { toAppError } from './trpc.ts'

export interface CallbookConfig extends AuthConfig {
  readonly db: DbConfig
  readonly recordings: RecordingsConfig
  readonly log: Logger
  /** `DEFAULT_RATE_LIMIT_FACTOR` unless told. */
  readonly rateLimit?: RateLimitConfig | undefined
  /** Opens `/metrics` to whoever sends it. Absent: for this machine only. */
  readonly metricsToken?: string | undefined
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
  /** Ends the subscriptions, which never end by themselves. Browsers come back by themselves when they can. */
  readonly endSubscriptions: () => void
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

const API_PATH = /^\/(?:callLogs|v1|v2|api|oauth|healthz|readyz|metrics|openapi\.json|docs)(?:\/|$)/

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
  readonly rateLimit?: RateLimitConfig | undefined
  readonly metricsToken?: string | undefined
}

/** Puts the doors on an open database. Closing the Callbook closes it. */
export const callbookOn = (db: Db, config: CallbookParts): Callbook => {
  const auth = createAuth(db.prisma, config)
  const { lastUses, apiTokens, accessTokens } = openCredentials(db, config.log)
  const metrics = new Metrics()
  const added = new AddedCallLogs(db, config.log)
  const services: Services = {
    db,
    auth,
    added,
    writer: createCallLogWriter(db, (rows) => {
      metrics.noteGroup(rows.length)
      added.wake(new Set(rows.map(({ company_id }) => company_id)))
    }),
    log: config.log,
    recordings: config.recordings,
    peaks: createPeaksQueue({ db, recordings: config.recordings, log: config.log }),
    forgetCredentials: () => {
      apiTokens.forget()
      accessTokens.forget()
    },
  }
  const { rateLimit = { factor: DEFAULT_RATE_LIMIT_FACTOR } } = config
  const limits = rateLimit === 'off' ? null : new RateLimits(db.prisma, rateLimit)
  const sweeping = startSweeping(db.prisma, config.log)

  const actorOf = (headers: Headers): Promise<Actor | null> => {
    const secret = headers.get('x-api-token')
    return secret ? apiTokens.verify(secret) : sessionActor(db.prisma, auth, headers)
  }
  const contextFor = async (headers: Headers): Promise<Context> => {
    const actor = await actorOf(headers)
    // Procedures have no scopes of their own: a token that is limited to some opens the REST door only.
    if (actor?.scopes) {
      const cause = new AppError('forbidden', ERROR_TEXTS.scopeMismatch)
      throw new TRPCError({ code: 'FORBIDDEN', message: cause.message, cause })
    }
    return { ...services, actor, isStillActing: async () => (await actorOf(headers)) !== null }
  }

  const stopSweeping = keepSweeping(services)
  const door = createRestDoor(services, { credentials: { apiTokens, accessTokens }, limits, metrics })
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
    .route('/', createMetricsDoor(metrics, config.metricsToken))
    .route('/', createDocsDoor())
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
    .on(['GET', 'POST'], '/api/export/call-logs.csv', limitBody, sendCallLogsCsv(services))
    .all('/oauth/*', (c) => oauth.fetch(c.req.raw))
    // Not `mount`: that would copy each request.
    .all('*', (c) => door.fetch(c.req.raw))

  return {
    ...services,
    fetch: async (request, origin = {}) => app.fetch(request, origin),
    callerFor: async (headers) => createCaller(await contextFor(headers)),
    endSubscriptions: () => added.close(),
    close: async () => {
      added.close()
      await stopSweeping()
      await services.peaks.stop()
      await services.writer.close()
      await limits?.close().catch((error: unknown) => config.log.warn({ err: error }, 'Lost the rest of daily budgets'))
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
