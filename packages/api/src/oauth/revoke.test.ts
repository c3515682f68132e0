import { setTimeout } from 'node:timers/promises'

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
import { AccessTokens } from './access-tokens.ts'

const DONE = { status: 200, body: { success: true } }

describe.each(testDatabases)('/oauth/revoke on $name', (database) => {
  let callbook: TestCallbook
  let app: TestApp
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    app = await addOAuthApp(callbook, callbook.world.acme.admin)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  const revoke = (form: Record<string, string>, as = app, path = '/oauth/revoke') =>
    postForm(callbook.fetch, path, { form, headers: basic(as) })
  const refreshes = async (refresh_token: string) => {
    const form = { grant_type: 'refresh_token', refresh_token }
    return (await postForm(callbook.fetch, '/oauth/token', { form, headers: basic(app) })).status === 200
  }
  const works = async (access_token: string) => {
    const headers = { authorization: `Bearer ${access_token}` }
    return (await callbook.fetch(new Request('http://127.0.0.1/v1/callLogs', { headers }))).status === 200
  }
  const connect = () => tokensFor(callbook, app, regular)

  it.each([{}, { token_type_hint: 'access_token' }, { token_type_hint: 'refresh_token' }, { token_type_hint: 'x' }])(
    'ends an access token alone, at once, with the hint %j',
    async (hint) => {
      const [one, other] = [await connect(), await connect()]
      expect(await works(one.access_token)).toBe(true)
      expect(await revoke({ token: one.access_token, ...hint })).toEqual(DONE)
      expect(await works(one.access_token)).toBe(false)
      expect(await works(other.access_token)).toBe(true)
      expect(await refreshes(one.refresh_token)).toBe(true)
    },
  )

  it.each([{}, { token_type_hint: 'refresh_token' }, { token_type_hint: 'access_token' }])(
    'ends the connection with its refresh token, with the hint %j',
    async (hint) => {
      const { access_token, refresh_token } = await connect()
      const { user_id } = regular
      expect(await works(access_token)).toBe(true)
      expect(await revoke({ token: refresh_token, ...hint }, app, '/oauth/revoke/')).toEqual(DONE)
      expect(await works(access_token)).toBe(false)
      expect(await refreshes(refresh_token)).toBe(false)
      expect(await callbook.db.prisma.oAuthGrant.count({ where: { user_id } })).toBe(0)
      expect(await callbook.db.prisma.oAuthToken.count({ where: { grant: { user_id } } })).toBe(0)
      // As some clients do after it.
      expect(await revoke({ token: access_token })).toEqual(DONE)
    },
  )

  it('takes a token that was encoded twice', async () => {
    const { access_token } = await connect()
    const encoded = access_token.replaceAll(/./g, (digit) => `%${digit.charCodeAt(0).toString(16)}`)
    expect(await revoke({ token: encoded })).toEqual(DONE)
    expect(await works(access_token)).toBe(false)
  })

  it.each(['x', '%', '%E0%A4%A', '\0', '\ud800', 'f'.repeat(64)])(
    'is done with the unknown token %j',
    async (token) => {
      expect(await revoke({ token })).toEqual(DONE)
    },
  )

  it('changes nothing for the token of another app', async () => {
    const other = await addOAuthApp(callbook, callbook.world.rival.admin)
    const { access_token, refresh_token } = await connect()
    for (const token of [access_token, refresh_token]) expect(await revoke({ token }, other)).toEqual(DONE)
    expect(await works(access_token)).toBe(true)
    expect(await refreshes(refresh_token)).toBe(true)
  })

  it('wants an app that is who it says, and a token', async () => {
    const { access_token } = await connect()
    expect(await revoke({ token: access_token }, { ...app, client_secret: 'x' })).toMatchObject({ status: 400 })
    expect(await revoke({})).toEqual({
      status: 400,
      body: { success: false, message: 'Missing parameter: token', error: 'invalid_request' },
    })
    expect(await works(access_token)).toBe(true)
  })

  it('is either before or after a refresh at the same time: no token outlives the connection', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { refresh_token } = await connect()
      const form = { grant_type: 'refresh_token', refresh_token }
      const refresh = () => postForm(callbook.fetch, '/oauth/token', { form, headers: basic(app) })
      const answers = await Promise.all([refresh(), revoke({ token: refresh_token }), refresh(), refresh()])
      for (const { status } of answers) expect([200, 400]).toContain(status)
      for (const { body } of answers) {
        const { access_token = 'x' } = body
        expect(await works(access_token as string)).toBe(false)
      }
    }
  })

  it('stops in other processes within two seconds', async () => {
    const elsewhere = new AccessTokens(callbook.db.prisma)
    const { access_token, refresh_token } = await connect()
    expect(await elsewhere.verify(access_token)).not.toBeNull()
    await revoke({ token: refresh_token })
    const revoked = performance.now()
    while (await elsewhere.verify(access_token)) {
      expect(performance.now() - revoked).toBeLessThan(2000)
      await setTimeout(20)
    }
  })

  it('lets a person connect the app again', async () => {
    const before = await connect()
    await revoke({ token: before.refresh_token })
    const after = await tokensFor(callbook, app, regular)
    expect(await works(after.access_token)).toBe(true)
    expect(await works(before.access_token)).toBe(false)
    expect((await codeFor(callbook, app, regular)).length).toBe(64)
  })
})
