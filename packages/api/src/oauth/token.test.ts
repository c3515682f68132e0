import { createHash } from 'node:crypto'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  addOAuthApp,
  basic,
  codeFor,
  openTestCallbook,
  postForm,
  type TestApp,
  type TestCallbook,
  type TestMember,
  tokensFor,
} from '../testing.ts'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
const VERIFIER = 'a-verifier-of-more-than-forty-three-characters.'
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')

describe.each(testDatabases)('/oauth/token on $name', (database) => {
  let callbook: TestCallbook
  let app: TestApp
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    app = await addOAuthApp(callbook, callbook.world.acme.admin)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  const post = (form: Record<string, string>, as: TestApp | null = app, path = '/oauth/token') =>
    postForm(callbook.fetch, path, { form, headers: as ? basic(as) : {} })
  const exchange = (code: string, more: Record<string, string> = {}, as = app) =>
    post({ grant_type: 'authorization_code', code, redirect_uri: app.redirect_uri, ...more }, as)
  const refresh = (refresh_token: string, as = app) => post({ grant_type: 'refresh_token', refresh_token }, as)
  const refused = (message: string, error: string) => ({ status: 400, body: { success: false, message, error } })
  const INVALID_CODE = refused('Invalid grant: authorization_code is invalid', 'invalid_grant')
  const INVALID_REFRESH = refused('Invalid grant: refresh_token is invalid', 'invalid_grant')
  const listCalls = async (access_token: string) =>
    (
      await callbook.fetch(
        new Request('http://127.0.0.1/v1/callLogs', { headers: { authorization: `Bearer ${access_token}` } }),
      )
    ).status
  const grantOf = ({ company_id, user_id }: TestMember) =>
    callbook.db.prisma.oAuthGrant.findFirst({ where: { company_id, user_id, app_id: app.id } })

  it('gives exactly the documented keys for a code', async () => {
    const { status, body } = await exchange(await codeFor(callbook, app, regular))
    expect(status).toBe(200)
    expect(body).toEqual({
      access_token: expect.stringMatching(/^[\da-f]{64}$/),
      token_type: 'Bearer',
      expires_in: 3599,
      refresh_token: expect.stringMatching(/^[\da-f]{64}$/),
      scope: 'base,phone-integration',
      api_domain: 'http://127.0.0.1',
    })
    expect(await listCalls(String(body['access_token']))).toBe(200)
    expect(await listCalls(String(body['refresh_token']))).toBe(401)
  })

  it('keeps the hashes of tokens only', async () => {
    const { access_token, refresh_token } = await tokensFor(callbook, app, regular)
    const rows = await callbook.db.prisma.$queryRaw<{ text: string }[]>`
      select t::text as text from oauth_tokens t union all select a::text from oauth_apps a`
    expect(rows.length).toBeGreaterThan(2)
    for (const secret of [access_token, refresh_token, app.client_secret]) {
      expect(JSON.stringify(rows)).not.toContain(secret)
      expect(JSON.stringify(rows)).not.toContain(Buffer.from(secret).toString('hex'))
    }
  })

  it('takes the credentials from the body, too, and a path with a slash at its end', async () => {
    const { client_id, client_secret } = app
    const code = await codeFor(callbook, app, regular)
    const form = { grant_type: 'authorization_code', code, redirect_uri: app.redirect_uri, client_id, client_secret }
    expect((await post(form, null, '/oauth/token/')).status).toBe(200)
  })

  it('redeems a code once, and leaves what was issued for it', async () => {
    const code = await codeFor(callbook, app, regular)
    const { body } = await exchange(code)
    expect(await exchange(code)).toEqual(INVALID_CODE)
    expect(await listCalls(String(body['access_token']))).toBe(200)
    expect((await refresh(String(body['refresh_token']))).status).toBe(200)
  })

  it('redeems a code once, also when many try at the same time', async () => {
    const code = await codeFor(callbook, app, regular)
    const answers = await Promise.all(Array.from({ length: 8 }, () => exchange(code)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status !== 200)).toEqual(Array.from({ length: 7 }, () => INVALID_CODE))
  })

  it('makes one connection of many consents at the same time', async () => {
    const member = await callbook.world.acme.addMember()
    const codes = [await codeFor(callbook, app, member), await codeFor(callbook, app, member)]
    const answers = await Promise.all(codes.map((code) => exchange(code)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await callbook.db.prisma.oAuthGrant.count({ where: { user_id: member.user_id } })).toBe(1)
  })

  it('refuses a code after five minutes', async () => {
    const code = await codeFor(callbook, app, regular)
    await callbook.db.prisma.oAuthCode.updateMany({ data: { expires_at: new Date() } })
    expect(await exchange(code)).toEqual(refused('Invalid grant: authorization_code has expired', 'invalid_grant'))
  })

  it("refuses another app's code, one that never was, and one whose user is not active", async () => {
    const other = await addOAuthApp(callbook, callbook.world.rival.admin)
    const code = await codeFor(callbook, app, regular)
    expect(await exchange(code, {}, other)).toEqual(INVALID_CODE)
    expect((await exchange(code)).status).toBe(200)
    for (const odd of ['x', '\0', '\ud800', 'f'.repeat(64)]) expect(await exchange(odd)).toEqual(INVALID_CODE)
    const member = await callbook.world.acme.addMember()
    const theirs = await codeFor(callbook, app, member)
    const where = { user_id: member.user_id }
    await callbook.db.prisma.companyUser.updateMany({ where, data: { active_flag: false } })
    expect(await exchange(theirs)).toEqual(INVALID_CODE)
  })

  it('compares the redirect_uri with that of the code, and leaves the code', async () => {
    const code = await codeFor(callbook, app, regular)
    const MISSING = refused('Invalid request: redirect_uri is not a valid URI', 'invalid_request')
    expect(await exchange(code, { redirect_uri: '' })).toEqual(MISSING)
    expect(await exchange(code, { redirect_uri: 'x' })).toEqual(MISSING)
    expect(await exchange(code, { redirect_uri: `${app.redirect_uri}&x` })).toEqual(
      refused('Invalid request: redirect_uri is invalid', 'invalid_request'),
    )
    expect((await exchange(code)).status).toBe(200)
  })

  it('wants the verifier of a challenge (PKCE), and none without', async () => {
    const challenge = { code_challenge: CHALLENGE, code_challenge_method: 'S256' }
    const INVALID = refused('Invalid grant: code_verifier is invalid', 'invalid_grant')
    const code = await codeFor(callbook, app, regular, challenge)
    expect(await exchange(code)).toEqual(INVALID)
    expect(await exchange(code, { code_verifier: '' })).toEqual(INVALID)
    expect(await exchange(code, { code_verifier: CHALLENGE })).toEqual(INVALID)
    expect((await exchange(code, { code_verifier: VERIFIER })).status).toBe(200)
    expect(await exchange(await codeFor(callbook, app, regular), { code_verifier: VERIFIER })).toEqual(INVALID)
  })

  it('gives the same refresh token again, and a new access token', async () => {
    const tokens = await tokensFor(callbook, app, regular)
    const { body } = await refresh(tokens.refresh_token)
    expect(body).toMatchObject({ refresh_token: tokens.refresh_token, scope: 'base,phone-integration' })
    expect(Object.keys(body)).toHaveLength(6)
    expect(body['access_token']).not.toBe(tokens.access_token)
    expect(await listCalls(String(body['access_token']))).toBe(200)
    expect(await listCalls(tokens.access_token)).toBe(200)
  })

  it('takes many refreshes at the same time', async () => {
    const { refresh_token } = await tokensFor(callbook, app, regular)
    const answers = await Promise.all(Array.from({ length: 8 }, () => refresh(refresh_token)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200))
    expect(new Set(answers.map(({ body }) => body['access_token'])).size).toBe(8)
  })

  it('begins the sixty days anew with each refresh, and ends after sixty without', async () => {
    const member = await callbook.world.acme.addMember()
    const { refresh_token } = await tokensFor(callbook, app, member)
    const grant = await grantOf(member)
    const where = { grant_id: grant?.id ?? 0, kind: 'refresh' as const }
    const { prisma } = callbook.db
    await prisma.oAuthToken.updateMany({ where, data: { expires_at: new Date(Date.now() + 5_000) } })
    expect((await refresh(refresh_token)).status).toBe(200)
    const { expires_at } = await prisma.oAuthToken.findFirstOrThrow({ where })
    expect(Math.abs(expires_at.getTime() - Date.now() - 60 * DAY_MS)).toBeLessThan(10_000)
    await prisma.oAuthToken.updateMany({ where, data: { expires_at: new Date() } })
    expect(await refresh(refresh_token)).toEqual(INVALID_REFRESH)
  })

  it('refuses a refresh token of another app or a user who is not active, and an access token for one', async () => {
    const member = await callbook.world.acme.addMember()
    const { access_token, refresh_token } = await tokensFor(callbook, app, member)
    const other = await addOAuthApp(callbook, callbook.world.acme.admin)
    expect(await refresh(refresh_token, other)).toEqual(INVALID_REFRESH)
    expect(await refresh(access_token)).toEqual(INVALID_REFRESH)
    expect(await refresh('\0')).toEqual(INVALID_REFRESH)
    const where = { user_id: member.user_id }
    await callbook.db.prisma.companyUser.updateMany({ where, data: { active_flag: false } })
    expect(await refresh(refresh_token)).toEqual(INVALID_REFRESH)
  })

  it('takes an access token for sixty minutes and one of grace', async () => {
    const member = await callbook.world.acme.addMember()
    const { access_token } = await tokensFor(callbook, app, member)
    const where = { grant_id: (await grantOf(member))?.id ?? 0, kind: 'access' as const }
    const { prisma } = callbook.db
    const { expires_at } = await prisma.oAuthToken.findFirstOrThrow({ where })
    expect(Math.abs(expires_at.getTime() - Date.now() - HOUR_MS)).toBeLessThan(10_000)
    const expire = async (secondsAgo: number) => {
      await prisma.oAuthToken.updateMany({ where, data: { expires_at: new Date(Date.now() - secondsAgo * 1000) } })
      callbook.forgetCredentials()
      return listCalls(access_token)
    }
    expect(await expire(50)).toBe(200)
    expect(await expire(61)).toBe(401)
  })

  it.each([
    ['no credentials', {}, {}, 'Invalid client: cannot retrieve client credentials', 'invalid_client'],
    ['an id alone', { client_id: 'x' }, {}, 'Invalid client: cannot retrieve client credentials', 'invalid_client'],
    [
      'a broken Authorization',
      {},
      { authorization: 'Basic eA==' },
      'Invalid client: cannot retrieve client credentials',
      'invalid_client',
    ],
    [
      'an unknown app',
      { client_id: 'f'.repeat(16), client_secret: 'x' },
      {},
      'Invalid client: client is invalid',
      'invalid_client',
    ],
    ['an odd app', { client_id: '\0', client_secret: '\0' }, {}, 'Invalid client: client is invalid', 'invalid_client'],
  ])('refuses %s', async (_, form, headers, message, error) => {
    expect(await postForm(callbook.fetch, '/oauth/token', { form, headers })).toEqual(refused(message, error))
  })

  it.each([
    [{}, 'Missing parameter: grant_type', 'invalid_request'],
    [{ grant_type: '' }, 'Missing parameter: grant_type', 'invalid_request'],
    [{ grant_type: 'password' }, 'Unsupported grant type: grant_type is invalid', 'unsupported_grant_type'],
    [{ grant_type: 'exchange_api_token' }, 'Unsupported grant type: grant_type is invalid', 'unsupported_grant_type'],
    [{ grant_type: 'authorization_code' }, 'Missing parameter: code', 'invalid_request'],
    [{ grant_type: 'refresh_token' }, 'Missing parameter: refresh_token', 'invalid_request'],
  ] as [Record<string, string>, string, string][])(
    'answers %j in the documented words',
    async (form, message, error) => {
      expect(await post(form)).toEqual(refused(message, error))
    },
  )

  it('refuses a wrong secret, also when the body has the right one', async () => {
    const { client_id, client_secret } = app
    const wrong = { ...app, client_secret: 'x' }
    const INVALID = refused('Invalid client: client is invalid', 'invalid_client')
    expect(await post({ grant_type: 'refresh_token', client_id, client_secret }, wrong)).toEqual(INVALID)
  })

  it('takes a form only, of at most 64 KiB, and only by POST; and answers in JSON', async () => {
    const ask = async (init: RequestInit, path = '/oauth/token') => {
      const response = await callbook.fetch(new Request(`http://127.0.0.1${path}`, init))
      expect(response.headers.get('cache-control')).toBe('no-store')
      return { status: response.status, body: await response.json() }
    }
    expect(await ask({ method: 'POST', body: '{"grant_type":"refresh_token"}', headers: basic(app) })).toEqual(
      refused('Invalid request: content must be application/x-www-form-urlencoded', 'invalid_request'),
    )
    const large = new URLSearchParams({ code: 'x'.repeat(65 * 1024) })
    expect(await ask({ method: 'POST', body: large })).toMatchObject({ status: 413, body: { success: false } })
    expect(await ask({})).toMatchObject({ status: 405, body: { error: 'invalid_request' } })
    for (const path of ['/oauth', '/oauth/', '/oauth/nothing', '/oauth/token/x']) {
      expect(await ask({}, path)).toMatchObject({ status: 404, body: { error: 'Unknown method .' } })
    }
  })

  it('says the origin that it was asked at, or the one it is told', async () => {
    const code = await codeFor(callbook, app, regular)
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: app.redirect_uri })
    const headers = { ...basic(app), host: 'calls.example:8080' }
    const response = await callbook.fetch(
      new Request('http://127.0.0.1/oauth/token', { method: 'POST', body, headers }),
    )
    expect(await response.json()).toMatchObject({ api_domain: 'http://calls.example:8080' })
    const told = await openTestCallbook(database, { baseUrl: 'https://public.example' })
    const theirApp = await addOAuthApp(told, told.world.acme.admin)
    const theirCode = await codeFor(told, theirApp, told.world.acme.regular)
    const form = { grant_type: 'authorization_code', code: theirCode, redirect_uri: theirApp.redirect_uri }
    const answer = await postForm(told.fetch, '/oauth/token', { form, headers: basic(theirApp) })
    expect(answer.body).toMatchObject({ api_domain: 'https://public.example' })
    await told.close()
  })

  it('answers an inner error with JSON and says nothing of its cause', async () => {
    const broken = await openTestCallbook(database)
    await broken.db.prisma.$executeRaw`drop table oauth_apps cascade`
    const answer = await postForm(broken.fetch, '/oauth/token', {
      form: {},
      headers: basic({ ...app, client_id: 'f' }),
    })
    expect(answer).toEqual({
      status: 500,
      body: { success: false, message: 'An internal server error occurred', error: 'server_error' },
    })
    const page = await broken.fetch(new Request(`http://127.0.0.1/oauth/authorize?client_id=${app.client_id}`))
    expect([page.status, page.headers.get('content-type')]).toEqual([500, 'text/html; charset=utf-8'])
    await broken.close()
  })
})
