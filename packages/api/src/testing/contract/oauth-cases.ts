import { randomBytes } from 'node:crypto'

import { ERROR_TEXTS } from '@callbook/schema'

import { apiTokenColumns, newApiTokenSecret } from '../../auth/api-tokens.ts'
import { secretHash } from '../../auth/secret-hash.ts'
import { newClientId, newToken } from '../../oauth/new-secrets.ts'
import { wireCall } from '../call-input.ts'
import type { TestMember, TestWorld } from '../test-world.ts'
import {
  answerWith,
  callLogAnswer,
  callLogOf,
  type Contract,
  type ContractAnswer,
  type ContractCase,
  gatewayAnswer,
  NOT_FOUND,
} from './contract-case.ts'

const SCOPE_MISMATCH = gatewayAnswer(403, ERROR_TEXTS.scopeMismatch)
const INVALID_TOKEN = gatewayAnswer(401, ERROR_TEXTS.invalidAccessToken)
const HOUR_MS = 60 * 60_000

interface Connection {
  readonly scopes?: readonly string[]
  readonly as?: TestMember
  readonly kind?: 'access' | 'refresh'
  /** From now. */
  readonly expires_in_ms?: number
}

/** An app that a member connected: with an access token that opens the call logs, unless told. */
const connect = async (world: TestWorld, connection: Connection = {}) => {
  const { scopes = ['base', 'phone-integration'], as = world.acme.regular } = connection
  const { kind = 'access', expires_in_ms = HOUR_MS } = connection
  const { company_id, user_id } = as
  const client_id = newClientId()
  const client_secret = randomBytes(20).toString('hex')
  const owner = { company_id: world.rival.company_id, client_id, secret_hash: secretHash(client_secret) }
  const app = await world.prisma.oAuthApp.create({
    data: { ...owner, name: 'App', redirect_uris: ['https://app.example/'], scopes: [...scopes] },
  })
  const key = { company_id, user_id, app_company_id: app.company_id, app_id: app.id }
  const grant = await world.prisma.oAuthGrant.create({ data: { ...key, scopes: [...scopes] } })
  const token = newToken()
  const expires_at = new Date(Date.now() + expires_in_ms)
  const token_hash = secretHash(token)
  await world.prisma.oAuthToken.create({ data: { company_id, grant_id: grant.id, kind, token_hash, expires_at } })
  return { token, bearer: { authorization: `Bearer ${token}` }, client_id, client_secret, grant }
}

/** The secret of an API token of the regular user, limited to scopes. */
const limitedToken = async ({ prisma, acme: { regular } }: TestWorld, scopes: string[]): Promise<TestMember> => {
  const token = newApiTokenSecret()
  const { company_id, user_id } = regular
  await prisma.apiToken.create({ data: { company_id, user_id, name: 'Limited', scopes, ...apiTokenColumns(token) } })
  return { ...regular, token }
}

const CALL_LOG_OPERATIONS = [
  ['POST', '/v1/callLogs'],
  ['GET', '/v1/callLogs'],
  ['GET', '/v1/callLogs/x'],
  ['DELETE', '/v1/callLogs/x'],
] as const

const turnedAway = (rule: string, connection: Connection, expected: ContractAnswer): ContractCase => ({
  rule,
  run: async ({ world, call }) => {
    const { bearer } = await connect(world, connection)
    return { answer: await call('GET', '/v1/callLogs', { as: null, headers: bearer }), expected }
  },
})

/** What an app says to an endpoint of its own. */
const postForm = (
  { call }: Contract,
  path: string,
  { form, headers = {} }: { form: Record<string, string>; headers?: Record<string, string> },
) =>
  call('POST', path, {
    as: null,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams(form).toString(),
  })

/** What OAuth 2 access tokens and scopes open, and what the endpoints for apps answer. */
export const OAUTH_CASES: readonly ContractCase[] = [
  {
    rule: '3.2 an access token acts for the person who connected the app',
    run: async ({ world, call }) => {
      const { bearer } = await connect(world)
      const answer = await call('POST', '/v1/callLogs', { as: null, headers: bearer, body: wireCall() })
      return { answer, expected: callLogAnswer(callLogOf(world)) }
    },
  },
  {
    rule: '3.2 an access token of another company sees nothing of this one',
    run: async ({ world, call, addCallLog }) => {
      const { bearer } = await connect(world, { as: world.rival.admin })
      const id = await addCallLog()
      return { answer: await call('GET', `/v1/callLogs/${id}`, { as: null, headers: bearer }), expected: NOT_FOUND }
    },
  },
  turnedAway('3.2 a refresh token is no access token', { kind: 'refresh' }, INVALID_TOKEN),
  turnedAway('3.2 an access token expires', { expires_in_ms: -61_000 }, INVALID_TOKEN),
  {
    rule: '3.2 the access token of a user who is not active is 401',
    run: async ({ world, call }) => {
      const as = await world.acme.addMember({ active_flag: false })
      const { bearer } = await connect(world, { as })
      return { answer: await call('GET', '/v1/callLogs', { as: null, headers: bearer }), expected: INVALID_TOKEN }
    },
  },
  {
    rule: '3.2 a scope that the app has lost since the consent opens nothing',
    run: async ({ world, call }) => {
      const { bearer, client_id } = await connect(world)
      await world.prisma.oAuthApp.update({ where: { client_id }, data: { scopes: ['base'] } })
      return { answer: await call('GET', '/v1/callLogs', { as: null, headers: bearer }), expected: SCOPE_MISMATCH }
    },
  },
  ...CALL_LOG_OPERATIONS.flatMap(([method, path]): ContractCase[] => [
    {
      rule: `3.3 ${method} ${path} without phone-integration is 403, over OAuth`,
      run: async ({ world, call }) => {
        const { bearer } = await connect(world, { scopes: ['base', 'deals:full', 'phone-integratio'] })
        return {
          answer: await call(method, path, { as: null, headers: bearer, body: undefined }),
          expected: SCOPE_MISMATCH,
        }
      },
    },
    {
      rule: `3.3 ${method} ${path} without phone-integration is 403, with a limited API token`,
      run: async ({ world, call }) => ({
        answer: await call(method, path, { as: await limitedToken(world, ['base']) }),
        expected: SCOPE_MISMATCH,
      }),
    },
  ]),
  {
    rule: '3.3 an API token limited to phone-integration opens the call logs',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v1/callLogs', {
        as: await limitedToken(world, ['phone-integration']),
        body: wireCall(),
      }),
      expected: callLogAnswer(callLogOf(world)),
    }),
  },
  {
    rule: '3.2 a good access token does not help a wrong API token',
    run: async ({ world, call }) => {
      const { bearer } = await connect(world)
      const headers = { ...bearer, 'x-api-token': 'f'.repeat(40) }
      return {
        answer: await call('GET', '/v1/callLogs', { as: null, headers }),
        expected: gatewayAnswer(401, ERROR_TEXTS.unauthorized),
      }
    },
  },
  {
    rule: '3.2 /oauth/token/ refreshes, with credentials in the body',
    run: async (contract) => {
      const { token, client_id, client_secret } = await connect(contract.world, { kind: 'refresh' })
      const form = { grant_type: 'refresh_token', refresh_token: token, client_id, client_secret }
      return {
        answer: await postForm(contract, '/oauth/token/', { form }),
        expected: answerWith(200, {
          access_token: '<token>',
          token_type: 'Bearer',
          expires_in: 3599,
          refresh_token: token,
          scope: 'base,phone-integration',
          api_domain: '<origin>',
        }),
      }
    },
  },
  {
    rule: '2 a refresh token that is not good is 400',
    run: async (contract) => {
      const { client_id, client_secret } = await connect(contract.world)
      const authorization = `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`
      const form = { grant_type: 'refresh_token', refresh_token: 'x' }
      return {
        answer: await postForm(contract, '/oauth/token', { form, headers: { authorization } }),
        expected: answerWith(400, {
          success: false,
          message: 'Invalid grant: refresh_token is invalid',
          error: 'invalid_grant',
        }),
      }
    },
  },
  {
    rule: '3.2 /oauth/revoke ends a token',
    run: async (contract) => {
      const { token, client_id, client_secret } = await connect(contract.world)
      const form = { token, client_id, client_secret }
      return {
        answer: await postForm(contract, '/oauth/revoke?', { form }),
        expected: answerWith(200, { success: true }),
      }
    },
  },
  {
    rule: '3.2 /oauth/token by GET is 405',
    run: async ({ call }) => ({
      answer: await call('GET', '/oauth/token', { as: null }),
      expected: answerWith(
        405,
        { success: false, message: 'Method GET is not allowed here. Use POST.', error: 'invalid_request' },
        { allow: 'POST' },
      ),
    }),
  },
]
