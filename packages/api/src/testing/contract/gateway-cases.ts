import { ERROR_TEXTS } from '@callbook/schema'

import { wireCall } from '../call-input.ts'
import type { TestWorld } from '../test-world.ts'
import { type CallOptions, callLogAnswer, callLogOf, type ContractCase, gatewayAnswer } from './contract-case.ts'

const UNAUTHORIZED = gatewayAnswer(401, ERROR_TEXTS.unauthorized)
const INVALID_BEARER = gatewayAnswer(401, ERROR_TEXTS.invalidAccessToken)
const MALFORMED = gatewayAnswer(400, ERROR_TEXTS.malformedAuthorization)
const WRONG_TOKEN = 'f'.repeat(40)

const turnedAway = (
  rule: string,
  headers: Readonly<Record<string, string>>,
  { path = '/v1/callLogs', expected = UNAUTHORIZED } = {},
): ContractCase => ({
  rule,
  run: async ({ call }) => ({ answer: await call('GET', path, { as: null, headers }), expected }),
})

const letIn = (rule: string, how: (world: TestWorld) => CallOptions & { query?: string }): ContractCase => ({
  rule,
  run: async ({ world, call }) => {
    const { query = '', ...options } = how(world)
    return {
      answer: await call('POST', `/v1/callLogs${query}`, { ...options, body: wireCall() }),
      expected: callLogAnswer(callLogOf(world)),
    }
  },
})

/** Who gets in, and how the others are turned away. */
export const GATEWAY_CASES: readonly ContractCase[] = [
  ...['/callLogs', '/v1/callLogs', '/api/v1/callLogs', '/callLogs/x', '/v1/nothing', '/v1'].map((path) =>
    turnedAway(`2 without a token, ${path} is 401`, {}, { path }),
  ),
  turnedAway('2 a wrong token is 401', { 'x-api-token': WRONG_TOKEN }),
  turnedAway('2 an empty token is 401', { 'x-api-token': '' }),
  turnedAway('2 a token of odd bytes is 401', { 'x-api-token': "\u00ff\u0080'; drop table call_logs --" }),
  turnedAway('2 a token of 8,000 characters is 401', { 'x-api-token': 'x'.repeat(8000) }),
  turnedAway('2 a wrong token in the query is 401', {}, { path: `/v1/callLogs?api_token=${WRONG_TOKEN}` }),
  turnedAway('2 a token of broken percent codes is 401', {}, { path: '/v1/callLogs?api_token=%E0%A4%A%00' }),
  turnedAway('3.1 there is no x-api-key', { 'x-api-key': WRONG_TOKEN }),
  ...['Bearer x', 'bearer x', 'BEARER  x ', 'Bearer a/b+c=='].map((authorization) =>
    turnedAway(`2 an unknown access token is 401: ${authorization}`, { authorization }, { expected: INVALID_BEARER }),
  ),
  ...['Bearer', 'x', 'Basic YTpi', 'Bearer a b', 'Bearerx'].map((authorization) =>
    turnedAway(`2 a malformed Authorization is 400: ${authorization}`, { authorization }, { expected: MALFORMED }),
  ),
  turnedAway('2 a wrong API token is 401, whatever else is said', { 'x-api-token': WRONG_TOKEN, authorization: 'x' }),
  {
    rule: '2 a body is not read before the token is',
    run: async ({ call }) => ({
      answer: await call('POST', '/v1/callLogs', { as: null, body: '{' }),
      expected: UNAUTHORIZED,
    }),
  },
  letIn('3.1 the token in the query is taken, too', ({ acme }) => ({
    as: null,
    query: `?api_token=${acme.regular.token}`,
  })),
  letIn('3.1 an empty header leaves the word to the query', ({ acme }) => ({
    as: null,
    headers: { 'x-api-token': '' },
    query: `?api_token=${acme.regular.token}`,
  })),
  letIn('3.1 the header wins over the query', ({ rival }) => ({ query: `?api_token=${rival.admin.token}` })),
  letIn('3.1 of both credentials, the API token wins', () => ({ headers: { authorization: 'Bearer x' } })),
]
