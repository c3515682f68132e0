import type { Scope } from '@callbook/schema'

import type { Callbook } from '../callbook.ts'
import { createCaller } from '../router.ts'
import type { Send } from './contract/contract-case.ts'
import type { TestMember } from './test-world.ts'

const PASSWORD = 'correct horse battery staple'

/** An app that tests connect. */
export interface TestApp {
  readonly id: number
  readonly client_id: string
  readonly client_secret: string
  readonly redirect_uri: string
}

export const REDIRECT_URI = 'https://dialer.example/callback?from=callbook'

/** Registers an app, as this admin. */
export const addOAuthApp = async (
  callbook: Callbook,
  admin: TestMember,
  { scopes = ['phone-integration'] as Scope[], redirect_uri = REDIRECT_URI, name = 'Dialer' } = {},
): Promise<TestApp> => {
  const { token: _, ...actor } = admin
  const caller = createCaller({ ...callbook, actor })
  const { app, client_secret } = await caller.oauthApps.create({ name, redirect_uris: [redirect_uri], scopes })
  return { id: app.id, client_id: app.client_id, client_secret, redirect_uri }
}

// Sign-in is limited, and slow by design: each member signs in once.
const cookies = new WeakMap<Callbook['db'], Map<number, Promise<string>>>()

/** Signs a member in, as their browser would; gives the cookie. */
export const signIn = (callbook: Callbook, { user_id }: Pick<TestMember, 'user_id'>): Promise<string> => {
  const known = cookies.get(callbook.db) ?? new Map<number, Promise<string>>()
  cookies.set(callbook.db, known)
  const cookie = known.get(user_id) ?? newCookie(callbook, user_id)
  known.set(user_id, cookie)
  return cookie
}

const newCookie = async (callbook: Callbook, user_id: number): Promise<string> => {
  const { prisma } = callbook.db
  const password = await (await callbook.auth.$context).password.hash(PASSWORD)
  const account = { account_id: String(user_id), provider_id: 'credential', user_id, password }
  await prisma.account.create({ data: account })
  const { email } = await prisma.user.findUniqueOrThrow({ where: { id: user_id } })
  const response = await callbook.fetch(
    new Request('http://127.0.0.1/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: PASSWORD }),
    }),
    // Each from an address of their own: the limit is by address.
    { clientAddress: `10.0.${user_id >> 8}.${user_id & 255}` },
  )
  if (!response.ok) throw new Error(`Signing in was answered with ${response.status}: ${await response.text()}`)
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

const unescapeHtml = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** The hidden fields of a consent page's form. */
export const hiddenFields = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      unescapeHtml(value),
    ]),
  )

/** A browser of one person that shows a page and sends its form. It follows no redirect. */
export const browser = (send: Send, cookie: string | null, origin = 'http://127.0.0.1') => {
  const request = (path: string, init: RequestInit = {}) =>
    send(new Request(new URL(path, origin), { ...init, redirect: 'manual', headers: { ...(cookie && { cookie }) } }))
  const submit = async (fields: Record<string, string>) => {
    const init = { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' as const }
    const headers = { ...(cookie && { cookie }), origin, 'sec-fetch-site': 'same-origin' }
    return send(new Request(new URL('/oauth/authorize', origin), { ...init, headers }))
  }
  return {
    open: (path: string) => request(path),
    submit,
    /** Opens the page and decides; gives where the browser is sent then. */
    decide: async (path: string, fields: Record<string, string> = { decision: 'allow' }): Promise<URL> => {
      const page = await request(path)
      const answer = await submit({ ...hiddenFields(await page.text()), ...fields })
      const location = answer.headers.get('location')
      if (!location) throw new Error(`No redirect, but ${answer.status}: ${await answer.text()}`)
      return new URL(location, origin)
    },
  }
}

/** Where the app sends a person. */
export const authorizePath = (
  { client_id, redirect_uri }: Pick<TestApp, 'client_id' | 'redirect_uri'>,
  parameters: Record<string, string> = {},
): string => `/oauth/authorize?${new URLSearchParams({ client_id, redirect_uri, ...parameters }).toString()}`

/** A code for an app that a member connected. */
export const codeFor = async (
  callbook: Callbook,
  app: TestApp,
  member: TestMember,
  parameters: Record<string, string> = {},
): Promise<string> => {
  const { decide } = browser(callbook.fetch, await signIn(callbook, member))
  const fields = { decision: 'allow', company_id: String(member.company_id) }
  const location = await decide(authorizePath(app, parameters), fields)
  return location.searchParams.get('code') ?? ''
}

/** What an endpoint for apps answers to a form. */
export const postForm = async (
  send: Send,
  path: string,
  { form, headers = {} }: { form: Record<string, string>; headers?: Record<string, string> },
) => {
  const body = new URLSearchParams(form)
  const response = await send(new Request(`http://127.0.0.1${path}`, { method: 'POST', body, headers }))
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** HTTP Basic of an app. */
export const basic = ({ client_id, client_secret }: Pick<TestApp, 'client_id' | 'client_secret'>) => ({
  authorization: `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`,
})

/** Tokens of an app that a member connected. */
export const tokensFor = async (callbook: Callbook, app: TestApp, member: TestMember) => {
  const code = await codeFor(callbook, app, member)
  const form = { grant_type: 'authorization_code', code, redirect_uri: app.redirect_uri }
  const { body } = await postForm(callbook.fetch, '/oauth/token', { form, headers: basic(app) })
  return { access_token: String(body['access_token']), refresh_token: String(body['refresh_token']) }
}
