import { CallLogResponse } from '@callbook/schema'

import { ADD_CASES } from './contract/add-cases.ts'
import { ADD_REFERENCE_CASES } from './contract/add-reference-cases.ts'
import {
  type CallOptions,
  COMPARED_HEADERS,
  type Contract,
  type ContractAnswer,
  type ContractCase,
  PLACEHOLDERS,
  type Send,
} from './contract/contract-case.ts'
import { CRM_CASES } from './contract/crm/crm-cases.ts'
import { FIELD_CASES } from './contract/field-cases.ts'
import { GATEWAY_CASES } from './contract/gateway-cases.ts'
import { GET_AND_DELETE_CASES } from './contract/get-and-delete-cases.ts'
import { LIST_CASES } from './contract/list-cases.ts'
import { OAUTH_CASES } from './contract/oauth-cases.ts'
import { RECORDING_CASES } from './contract/recording-cases.ts'
import { REQUEST_CASES } from './contract/request-cases.ts'
import { wireCall } from './call-input.ts'
import type { TestWorld } from './test-world.ts'

export type { ContractCase, Send } from './contract/contract-case.ts'

/** The wire, rule by rule. Cases share a world and depend on nothing that another one makes. */
export const CONTRACT_CASES: readonly ContractCase[] = [
  ...ADD_CASES,
  ...ADD_REFERENCE_CASES,
  ...FIELD_CASES,
  ...GET_AND_DELETE_CASES,
  ...LIST_CASES,
  ...RECORDING_CASES,
  ...REQUEST_CASES,
  ...GATEWAY_CASES,
  ...OAUTH_CASES,
  ...CRM_CASES,
]

/**
 * Runs one case through a door of the API: `send` is `callbook.fetch`, or `fetch` for a server at `origin`.
 * The answer must equal what is expected.
 */
export const runContractCase = async (
  { run }: ContractCase,
  { send, world, origin = 'http://127.0.0.1' }: { send: Send; world: TestWorld; origin?: string },
): Promise<{ answer: unknown; expected: ContractAnswer }> => {
  const ask = (method: string, path: string, options: CallOptions = {}) => {
    const { as = world.acme.regular, body, headers } = options
    const init: RequestInit & { duplex: 'half' } = {
      method,
      headers: { ...(as && { 'x-api-token': as.token }), ...headers },
      body: body === undefined ? null : asBody(body),
      duplex: 'half',
    }
    return send(new Request(origin + path, init))
  }
  const contract: Contract = {
    world,
    call: async (...args) => readAnswer(await ask(...args)),
    addCallLog: async (fields, as = world.acme.regular) => {
      const response = await ask('POST', '/v1/callLogs', { as, body: { ...wireCall(), ...fields } })
      return CallLogResponse.parse(await response.json()).data.id
    },
  }
  const { answer, expected } = await run(contract)
  return { answer: withPlaceholders(answer, expected), expected }
}

const asBody = (body: unknown): NonNullable<RequestInit['body']> => {
  if (typeof body === 'string' || body instanceof ReadableStream) return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}

const readAnswer = async (response: Response): Promise<ContractAnswer> => {
  const headers: Record<string, string> = {}
  for (const name of COMPARED_HEADERS) {
    const value = response.headers.get(name)
    if (value !== null) headers[name] = value
  }
  if (response.headers.get('content-type')?.startsWith('audio/')) {
    const hex = Buffer.from(await response.arrayBuffer()).toString('hex')
    return { status: response.status, headers, body: { hex } }
  }
  const text = await response.text()
  return { status: response.status, headers, body: text === '' ? null : (JSON.parse(text) as unknown) }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** `actual`, with the placeholders of `expected` where it has a value that looks as they say. */
const withPlaceholders = (actual: unknown, expected: unknown): unknown => {
  if (typeof expected === 'string') return PLACEHOLDERS[expected]?.test(String(actual)) ? expected : actual
  if (Array.isArray(actual)) {
    return actual.map((item, index) => withPlaceholders(item, Array.isArray(expected) ? expected[index] : undefined))
  }
  if (!isObject(actual) || !isObject(expected)) return actual
  return Object.fromEntries(Object.entries(actual).map(([key, value]) => [key, withPlaceholders(value, expected[key])]))
}
