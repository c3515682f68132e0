import { createHash } from 'node:crypto'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  addOAuthApp,
  authorizePath,
  browser,
  hiddenFields,
  openTestCallbook,
  REDIRECT_URI,
  signIn,
  type TestApp,
  type TestCallbook,
} from '../testing.ts'

describe.each(testDatabases)('/oauth/authorize on $name', (database) => {
  let callbook: TestCallbook
  let app: TestApp
  let cookie: string
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    app = await addOAuthApp(callbook, callbook.world.acme.admin)
    cookie = await signIn(callbook, callbook.world.acme.regular)
  })
  afterAll(() => callbook.close())

  const regular = () => browser(callbook.fetch, cookie)
  const codes = () => callbook.db.prisma.oAuthCode.count()
  const open = async (path: string) => {
    const response = await regular().open(path)
    return { status: response.status, location: response.headers.get('location'), text: await response.text() }
  }

  it('asks in plain words, and says who asks, for whom, where, and where one returns to', async () => {
    const { status, text } = await open(authorizePath(app))
    expect(status).toBe(200)
    const words = text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
    expect(words).toContain('Connect Dialer to Callbook?')
    expect(words).toContain('Member 2 of Acme')
    expect(words).toContain('An admin of Acme registered this app')
    expect(words).toContain('Log your calls, and see, play and delete the calls logged for you')
    expect(words).toContain('https://dialer.example')
  })

  it('may not be framed, cached or scripted, and its form may lead to the app', async () => {
    const response = await regular().open(authorizePath(app))
    const { headers } = response
    // A browser applies the style only if the policy has the hash of all that stands between its tags.
    const style = /<style>([^]*?)<\/style>/.exec(await response.text())?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'`,
    )
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    })
  })

  it('sends back a code and the state as it came', async () => {
    const state = 'a b+c&d=ü"<\\'
    const location = await regular().decide(authorizePath(app, { state }))
    expect(location.href).toMatch(/^https:\/\/dialer\.example\/callback\?/)
    expect(Object.fromEntries(location.searchParams)).toEqual({
      from: 'callbook',
      code: expect.stringMatching(/^[\da-f]{64}$/),
      state,
    })
  })

  it('sends back user_denied when the person cancels, and makes no code', async () => {
    const before = await codes()
    const location = await regular().decide(authorizePath(app, { state: '' }), { decision: 'deny' })
    expect(Object.fromEntries(location.searchParams)).toEqual({ from: 'callbook', error: 'user_denied', state: '' })
    expect(await codes()).toBe(before)
  })

  it('keeps the hash of a code, for five minutes', async () => {
    const location = await regular().decide(authorizePath(app))
    const code = location.searchParams.get('code') ?? ''
    const rows = await callbook.db.prisma.$queryRaw<{ text: string }[]>`select t::text as text from oauth_codes t`
    expect(JSON.stringify(rows)).not.toContain(code)
    const last = await callbook.db.prisma.oAuthCode.findFirstOrThrow({ orderBy: { expires_at: 'desc' } })
    expect(Math.abs(last.expires_at.getTime() - Date.now() - 5 * 60_000)).toBeLessThan(10_000)
  })

  it.each([
    ['no app', () => ({ client_id: '' })],
    ['an unknown app', () => ({ client_id: 'f'.repeat(16) })],
    ['an odd app', () => ({ client_id: "\0'" })],
    ['no redirect_uri', () => ({ redirect_uri: '' })],
    ['another redirect_uri', () => ({ redirect_uri: 'https://evil.example/' })],
    ['a longer redirect_uri', () => ({ redirect_uri: `${REDIRECT_URI}&x` })],
    ['a redirect_uri in other case', () => ({ redirect_uri: REDIRECT_URI.replace('callback?', 'Callback?') })],
    ['a redirect_uri without its query', () => ({ redirect_uri: 'https://dialer.example/callback' })],
  ])('shows an error and leads nowhere for %s', async (_, parameters) => {
    const path = authorizePath(app, { state: 'x', ...parameters() })
    const { status, location, text } = await open(path)
    expect([status, location]).toEqual([400, null])
    expect(text).toContain('<h1>')
    expect(text).not.toContain('evil.example')
    // Also when the form is sent with it, by somebody who has seen a page of their own.
    const fields = hiddenFields(await (await regular().open(authorizePath(app))).text())
    const answer = await regular().submit({ ...fields, decision: 'allow', ...parameters() })
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
  })

  it('tolerates response_type=code and a scope', async () => {
    const { status, text } = await open(authorizePath(app, { response_type: 'code', scope: 'everything' }))
    expect(status).toBe(200)
    expect(text).not.toContain('everything')
  })

  it.each([
    [{ response_type: 'token' }, 'unsupported_response_type'],
    [{ code_challenge: 'x'.repeat(43) }, 'invalid_request'],
    [{ code_challenge: 'x'.repeat(43), code_challenge_method: 'plain' }, 'invalid_request'],
    [{ code_challenge: 'x'.repeat(42), code_challenge_method: 'S256' }, 'invalid_request'],
    [{ code_challenge_method: 'S256' }, 'invalid_request'],
  ])('tells the app that %j is refused', async (parameters, error) => {
    const { status, location } = await open(authorizePath(app, { ...parameters, state: 'x' }))
    expect(status).toBe(302)
    const answer = new URL(location ?? '')
    expect(answer.origin).toBe('https://dialer.example')
    expect(Object.fromEntries(answer.searchParams)).toMatchObject({ error, state: 'x' })
  })

  it('lets who is signed out sign in first, and come back to the same request', async () => {
    const path = authorizePath(app, { state: 'a\\b c', code_challenge: 'x'.repeat(43), code_challenge_method: 'S256' })
    for (const cookieOf of [null, 'callbook.session_token=x.y']) {
      const response = await browser(callbook.fetch, cookieOf).open(path)
      expect(response.status).toBe(303)
      const location = new URL(response.headers.get('location') ?? '', 'http://127.0.0.1')
      expect([location.origin, location.pathname]).toEqual(['http://127.0.0.1', '/sign-in'])
      const next = location.searchParams.get('next') ?? ''
      // What the sign-in page refuses to return to.
      expect(next).not.toMatch(/^\/[/\\]|[\\\p{Cc}]/u)
      expect(next).toMatch(/^\/oauth\/authorize\?/)
      expect(await open(next)).toEqual({ ...(await open(path)) })
    }
  })

  it('asks again when the session ended before the form was sent', async () => {
    const fields = hiddenFields(await (await regular().open(authorizePath(app))).text())
    const answer = await browser(callbook.fetch, null).submit({ ...fields, decision: 'allow' })
    expect([answer.status, answer.headers.get('location')?.startsWith('/sign-in?next=')]).toEqual([303, true])
  })

  it('takes no form that was not shown to this very session, or says something else than was shown', async () => {
    const before = await codes()
    const fields = hiddenFields(await (await regular().open(authorizePath(app))).text())
    const admin = browser(callbook.fetch, await signIn(callbook, callbook.world.acme.admin))
    const other = await addOAuthApp(callbook, callbook.world.acme.admin)
    const { token: _, ...withoutToken } = fields
    const answers = await Promise.all([
      admin.submit({ ...fields, decision: 'allow' }),
      regular().submit({ ...withoutToken, decision: 'allow' }),
      regular().submit({ ...fields, token: 'x', decision: 'deny' }),
      regular().submit({ ...fields, client_id: other.client_id, decision: 'allow' }),
      regular().submit({ ...fields, state: 'x', decision: 'allow' }),
      regular().submit({ ...fields, decision: 'else' }),
      regular().submit({ ...fields, company_id: String(callbook.world.rival.company_id), decision: 'allow' }),
      regular().submit({ ...fields, company_id: 'x', decision: 'allow' }),
    ])
    expect(answers.map(({ status, headers }) => [status, headers.get('location')])).toEqual(
      answers.map(() => [403, null]),
    )
    expect(await codes()).toBe(before)
  })

  it('asks anew when the app asks for more than was shown', async () => {
    const growing = await addOAuthApp(callbook, callbook.world.acme.admin)
    const fields = hiddenFields(await (await regular().open(authorizePath(growing))).text())
    const { oauthApps } = callbook.callerOf(callbook.world.acme.admin)
    await oauthApps.update({ id: growing.id, scopes: ['deals:full'] })
    expect((await regular().submit({ ...fields, decision: 'allow' })).status).toBe(403)
  })

  it('lets a person of several companies choose, and gives the code for that one', async () => {
    const { acme, rival } = callbook.world
    const member = await acme.addMember()
    const both = browser(callbook.fetch, await signIn(callbook, member))
    expect(await (await both.open(authorizePath(app))).text()).not.toContain('type="radio"')
    const { user_id } = member
    await callbook.db.prisma.companyUser.create({ data: { company_id: rival.company_id, user_id } })
    const text = await (await both.open(authorizePath(app))).text()
    expect(text).toContain('In which company?')
    expect(text.match(/type="radio"/g)).toHaveLength(2)
    for (const { company_id } of [rival, acme]) {
      await both.decide(authorizePath(app), { decision: 'allow', company_id: String(company_id) })
      expect(await callbook.db.prisma.oAuthCode.count({ where: { company_id, user_id } })).toBe(1)
    }
  })

  it('asks nobody whose membership is not active', async () => {
    const member = await callbook.world.acme.addMember()
    const theirs = browser(callbook.fetch, await signIn(callbook, member))
    const fields = hiddenFields(await (await theirs.open(authorizePath(app))).text())
    const where = { user_id: member.user_id }
    await callbook.db.prisma.companyUser.updateMany({ where, data: { active_flag: false } })
    expect((await theirs.open(authorizePath(app))).status).toBe(403)
    expect((await theirs.submit({ ...fields, decision: 'allow' })).status).toBe(403)
  })

  it('shows a name as it is written, not as markup', async () => {
    const odd = await addOAuthApp(callbook, callbook.world.acme.admin, { name: '<script>alert("1")</script>' })
    const { text } = await open(authorizePath(odd, { state: '"><script>' }))
    expect(text).not.toContain('<script')
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)')
  })

  it.each(['PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const response = await callbook.fetch(new Request('http://127.0.0.1/oauth/authorize', { method }))
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  it('shows a page for a form that is none', async () => {
    const request = new Request('http://127.0.0.1/oauth/authorize', { method: 'POST', body: '{}' })
    const response = await callbook.fetch(request)
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/html; charset=utf-8'])
  })
})
