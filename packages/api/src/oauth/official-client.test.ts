import { createServer, type Server } from 'node:http'

import { getRequestListener } from '@hono/node-server'
import { testDatabases } from '@callbook/db/testing'
import { v1 } from 'pipedrive'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import {
  addOAuthApp,
  browser,
  openTestCallbook,
  signIn,
  type TestApp,
  type TestCallbook,
  wavOf,
  wireCall,
} from '../testing.ts'

const REDIRECT_URI = 'http://127.0.0.1:9/callback'
const HOUR_MS = 60 * 60_000

// npm `pipedrive`, unchanged, over HTTP: only `host` differs from what an integrator writes.
describe.each(testDatabases)('the official client in OAuth mode on $name', (database) => {
  let callbook: TestCallbook
  let server: Server
  let host: string
  let app: TestApp
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    server = createServer(getRequestListener((request) => callbook.fetch(request)))
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const address = server.address()
    host = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
    app = await addOAuthApp(callbook, callbook.world.acme.admin, { redirect_uri: REDIRECT_URI })
  })
  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await callbook.close()
  })

  const newClient = () => {
    const { client_id: clientId, client_secret: clientSecret } = app
    return new v1.OAuth2Configuration({ clientId, clientSecret, redirectUri: REDIRECT_URI, host })
  }
  /** Signs in and consents, as a browser would, on the very address that the client makes. */
  const consentTo = async (client: v1.OAuth2Configuration, state: string) => {
    const cookie = await signIn(callbook, callbook.world.acme.regular)
    const location = await browser(fetch, cookie, host).decide(`${client.authorizationUrl}&state=${state}`)
    expect(`${location.origin}${location.pathname}`).toBe(REDIRECT_URI)
    expect(location.searchParams.get('state')).toBe(state)
    return location.searchParams.get('code') ?? ''
  }
  const connect = async () => {
    const client = newClient()
    await client.authorize(await consentTo(client, 'x'))
    const { getAccessToken: accessToken, basePath } = client
    return { client, calls: new v1.CallLogsApi(new v1.Configuration({ accessToken, basePath })) }
  }
  /** As after an hour: for the server, whose rows are moved, and for the client's own clock. */
  const expire = async (client: v1.OAuth2Configuration) => {
    const expires_at = new Date(Date.now() - HOUR_MS)
    await callbook.db.prisma.oAuthToken.updateMany({ where: { kind: 'access' }, data: { expires_at } })
    callbook.forgetCredentials()
    Reflect.set(client, 'expiresAt', Date.now() - 1)
  }
  const UNAUTHORIZED = { success: false, error: 'Invalid token: access_token is invalid', errorCode: 401 }

  it('authorizes with the code, and is told our own origin', async () => {
    const client = newClient()
    const code = await consentTo(client, 'a-state')
    expect(await client.authorize(code)).toEqual({
      access_token: expect.any(String),
      token_type: 'Bearer',
      expires_in: 3599,
      refresh_token: expect.any(String),
      scope: 'base,phone-integration',
      api_domain: host,
    })
    expect(client.basePath).toBe(`${host}/api/v1`)
    await expect(newClient().authorize(code)).rejects.toEqual({
      success: false,
      message: 'Invalid grant: authorization_code is invalid',
      error: 'invalid_grant',
    })
  })

  it('drives the five call-log operations: adds, attaches audio, reads, lists and deletes', async () => {
    const { calls } = await connect()
    const { data } = await calls.addCallLog({ AddCallLogRequest: wireCall() as v1.AddCallLogRequest })
    const id = data?.id ?? ''
    expect(data).toMatchObject({ user_id: callbook.world.acme.regular.user_id })
    expect(await calls.getCallLog({ id })).toEqual({ success: true, data })
    const file = new File([wavOf()], 'rec.wav', { type: 'audio/wav' })
    expect(await calls.addCallLogAudioFile({ id, file })).toEqual({ success: true })
    const { data: listed } = await calls.getUserCallLogs({ start: 0, limit: 50 })
    expect(listed).toContainEqual({ ...data, has_recording: true })
    expect(await calls.deleteCallLog({ id })).toEqual({ success: true })
    await expect(calls.getCallLog({ id })).rejects.toMatchObject({ success: false })
  })

  it('refreshes by itself after expiry', async () => {
    const { client, calls } = await connect()
    const before = await client.getAccessToken()
    await expire(client)
    expect(await calls.getUserCallLogs()).toMatchObject({ success: true })
    expect(await client.getAccessToken()).not.toBe(before)
  })

  it('refreshes once for each of many calls after expiry, and all are answered', async () => {
    const { client, calls } = await connect()
    await expire(client)
    const answers = await Promise.all(Array.from({ length: 8 }, () => calls.getUserCallLogs()))
    expect(answers.map(({ success }) => success)).toEqual(Array.from({ length: 8 }, () => true))
    await expire(client)
    expect(await calls.getUserCallLogs()).toMatchObject({ success: true })
  })

  it('revokes its access token, refreshes, and goes on', async () => {
    const { client, calls } = await connect()
    await calls.getUserCallLogs()
    await client.revokeToken('access_token')
    await expect(calls.getUserCallLogs()).rejects.toMatchObject(UNAUTHORIZED)
    await client.tokenRefresh()
    expect(await calls.getUserCallLogs()).toMatchObject({ success: true })
  })

  it('revokes its refresh token: the app is uninstalled', async () => {
    const { client, calls } = await connect()
    await calls.getUserCallLogs()
    await client.revokeToken('refresh_token')
    await expect(calls.getUserCallLogs()).rejects.toMatchObject(UNAUTHORIZED)
    await expect(client.tokenRefresh()).rejects.toEqual({
      success: false,
      message: 'Invalid grant: refresh_token is invalid',
      error: 'invalid_grant',
    })
    // Once more, and without a hint, as some apps do when a person logs out.
    await client.revokeToken('refresh_token')
    await client.revokeToken()
  })

  it('prefers the API token when it has both', async () => {
    const { client } = await connect()
    const { token } = callbook.world.acme.admin
    const configuration = { apiKey: token, accessToken: client.getAccessToken, basePath: client.basePath }
    const calls = new v1.CallLogsApi(new v1.Configuration(configuration))
    const { data } = await calls.addCallLog({ AddCallLogRequest: wireCall() as v1.AddCallLogRequest })
    expect(data).toMatchObject({ user_id: callbook.world.acme.admin.user_id })
  })
})
