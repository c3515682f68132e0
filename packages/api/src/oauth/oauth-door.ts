import { randomUUID } from 'node:crypto'

import {
  ERROR_TEXTS,
  errorResponse,
  GATEWAY_ERROR_INFO,
  type OAuthErrorResponse,
  type OAuthTokenResponse,
} from '@callbook/schema'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'

import type { AuthConfig } from '../auth/create-auth.ts'
import type { Services } from '../context.ts'
import { authenticateClient } from './authenticate-client.ts'
import { showConsent, takeDecision } from './authorize.ts'
import { exchangeCode, type IssuedTokens } from './exchange-code.ts'
import { EXPIRES_IN } from './lifetimes.ts'
import { OAuthError } from './oauth-error.ts'
import { messagePage } from './page.ts'
import { refreshAccess } from './refresh-access.ts'
import { revokeToken } from './revoke-token.ts'

const MAX_FORM_BYTES = 64 * 1024
const FORM = /^application\/x-www-form-urlencoded\s*(?:;|$)/i
const NOT_A_FORM = 'Invalid request: content must be application/x-www-form-urlencoded'
const BROKEN = {
  title: 'Something went wrong here',
  text: 'Nothing was connected. Go back to the app and try again in a moment.',
}

const failure = (message: string, error: string): OAuthErrorResponse => ({ success: false, message, error })

/** Whether a person looks at the answer. An app gets JSON. */
const isPage = (c: Context) => c.req.path.startsWith('/oauth/authorize')

/** Our own public origin: what the operator tells, or else what this request was sent to. */
const originOf = (c: Context, baseUrl: string | undefined): string => {
  if (baseUrl) return baseUrl
  const { protocol, host } = new URL(c.req.url)
  return `${protocol}//${c.req.header('host') ?? host}`
}

const readForm = async (c: Context): Promise<URLSearchParams> => {
  if (!FORM.test(c.req.header('content-type') ?? '')) throw new OAuthError(NOT_A_FORM)
  const text = await c.req.text().catch(() => {
    throw new OAuthError(NOT_A_FORM)
  })
  return new URLSearchParams(text)
}

const issue = async ({ db }: Services, c: Context): Promise<IssuedTokens> => {
  const form = await readForm(c)
  const app = await authenticateClient(db.prisma, c.req.header('authorization'), form)
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return exchangeCode(db.prisma, app, form)
    case 'refresh_token':
      return refreshAccess(db.prisma, app, form)
    case null:
    case '':
      throw new OAuthError('Missing parameter: grant_type')
    default:
      throw new OAuthError('Unsupported grant type: grant_type is invalid')
  }
}

/**
 * `/oauth/*`: Pipedrive's dialect of OAuth 2, as its official client speaks it. See docs/decisions/0005-oauth.md.
 * People get pages, apps get JSON.
 */
export const createOAuthDoor = (services: Services, { secret, baseUrl }: AuthConfig) => {
  const door = new Hono<{ Variables: { correlation_id: string } }>({ strict: false })
  door.onError((error, c) => {
    if (error instanceof OAuthError) {
      return isPage(c) ? messagePage(400, { title: BROKEN.title, text: error.message }) : c.json(error.toJSON(), 400)
    }
    services.log.error({ err: error, correlation_id: c.get('correlation_id') }, 'OAuth failed')
    return isPage(c) ? messagePage(500, BROKEN) : c.json(failure(ERROR_TEXTS.internal, 'server_error'), 500)
  })
  door.notFound((c) => c.json(errorResponse(ERROR_TEXTS.unknownMethod, GATEWAY_ERROR_INFO), 404))
  door.use(async (c, next) => {
    c.set('correlation_id', randomUUID())
    await next()
    // Afterwards, so that pages have them, too.
    c.header('x-correlation-id', c.get('correlation_id'))
    c.header('cache-control', 'no-store')
  })
  door.use(
    bodyLimit({
      maxSize: MAX_FORM_BYTES,
      onError: (c) => c.json(failure(`The form is larger than ${MAX_FORM_BYTES} bytes.`, 'invalid_request'), 413),
    }),
  )
  door.get('/oauth/authorize', (c) => showConsent(services, secret, c))
  door.post('/oauth/authorize', async (c) => takeDecision(services, secret, c, await readForm(c)))
  door.post('/oauth/token', async (c) => {
    const { access_token, refresh_token, scopes } = await issue(services, c)
    return c.json<OAuthTokenResponse>({
      access_token,
      token_type: 'Bearer',
      expires_in: EXPIRES_IN,
      refresh_token,
      scope: scopes.join(','),
      api_domain: originOf(c, baseUrl),
    })
  })
  door.post('/oauth/revoke', async (c) => {
    const form = await readForm(c)
    const app = await authenticateClient(services.db.prisma, c.req.header('authorization'), form)
    await revokeToken(services.db.prisma, app, form)
    services.forgetCredentials()
    return c.json({ success: true })
  })
  for (const [path, allow] of [
    ['/oauth/authorize', 'GET, POST'],
    ['/oauth/token', 'POST'],
    ['/oauth/revoke', 'POST'],
  ] as const) {
    door.all(path, (c) => {
      c.header('allow', allow)
      return c.json(failure(`Method ${c.req.method} is not allowed here. Use ${allow}.`, 'invalid_request'), 405)
    })
  }
  return door
}
