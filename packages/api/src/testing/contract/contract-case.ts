import { CALL_LOG_ERROR_INFO, type CallLogWire, ERROR_TEXTS, GATEWAY_ERROR_INFO } from '@callbook/schema'

import type { TestMember, TestWorld } from '../test-world.ts'

/** Brings one request to the API, in this process or over HTTP, and its answer back. */
export type Send = (request: Request) => Promise<Response>

/** What a client says; `as` is by whose API token, the regular user of `acme` unless told, null: without any. */
export interface CallOptions {
  readonly as?: TestMember | null
  /** Sent as JSON; a string, bytes or a stream as they are. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer, whole. */
export interface ContractAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Of an answer that is not JSON: its bytes, `{ hex }`. */
  readonly body: unknown
}

/** What a case works with. */
export interface Contract {
  readonly world: TestWorld
  /** Sends a request to a path such as `/v1/callLogs`. */
  readonly call: (method: string, path: string, options?: CallOptions) => Promise<ContractAnswer>
  /** Adds a call log with these fields beside the required ones; gives its id. */
  readonly addCallLog: (fields?: Readonly<Record<string, unknown>>, as?: TestMember) => Promise<string>
}

/** One rule of the wire: what to do, and the whole of what must come back. */
export interface ContractCase {
  /** The section of the wire's description, and the promise. */
  readonly rule: string
  readonly run: (contract: Contract) => Promise<{ answer: ContractAnswer; expected: ContractAnswer }>
}

/** In an expected answer: what differs from run to run, and what the value there must look like. */
export const PLACEHOLDERS: Readonly<Record<string, RegExp>> = {
  '<call log id>': /^[\da-f]{32}$/,
  '<activity id>': /^[1-9]\d*$/,
  '<id>': /^[1-9]\d*$/,
  '<v1 time>': /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/,
  '<v2 time>': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  '<cursor>': /^[\w-]+$/,
  '<token>': /^[\da-f]{64}$/,
  '<origin>': /^http:\/\/127\.0\.0\.1(?::\d+)?$/,
  '<etag>': /^"[\da-f]{64}"$/,
  '<file name>': /^inline; filename="call-[\d-]{16}-[\da-f]{8}\.wav"$/,
  '<uuid>': /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/,
}

/** What every answer carries. */
const EVERY_ANSWER = {
  'content-type': 'application/json',
  'x-correlation-id': '<uuid>',
  'cache-control': 'no-store',
}

/** The headers of an answer that cases compare. */
export const COMPARED_HEADERS: readonly string[] = [
  ...Object.keys(EVERY_ANSWER),
  'allow',
  'x-401-by-gw',
  'retry-after',
  'accept-ranges',
  'content-disposition',
  'content-range',
  'cross-origin-resource-policy',
  'etag',
]

export const answerWith = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers: { ...EVERY_ANSWER, ...headers },
  body,
})

/** A call log as it must come back; a value may be a placeholder. */
export type ExpectedCallLog = Readonly<Partial<Record<keyof CallLogWire, unknown>>>

/** 200 with one call log. */
export const callLogAnswer = (data: ExpectedCallLog) => answerWith(200, { success: true, data })

/** An operation's error. */
export const errorAnswer = (
  status: number,
  error: string,
  { error_info = CALL_LOG_ERROR_INFO, ...headers }: Readonly<Record<string, string>> = {},
) => answerWith(status, { success: false, error, error_info, data: null, additional_data: null }, headers)

/** The gateway's error. */
export const gatewayAnswer = (status: number, error: string) =>
  answerWith(
    status,
    { success: false, error, errorCode: status, error_info: GATEWAY_ERROR_INFO },
    status === 401 ? { 'x-401-by-gw': 'true' } : {},
  )

export const NOT_FOUND = errorAnswer(404, ERROR_TEXTS.notFound)
export const FORBIDDEN = errorAnswer(403, ERROR_TEXTS.forbidden)
export const GONE = errorAnswer(410, ERROR_TEXTS.gone)

/** The answer to a call log of the regular user of `acme` with the required fields and no others. */
export const callLogOf = ({ acme }: TestWorld, fields: ExpectedCallLog = {}): ExpectedCallLog => ({
  id: '<call log id>',
  activity_id: '<activity id>',
  duration: '60',
  outcome: 'connected',
  to_phone_number: '+37249234343',
  has_recording: false,
  start_time: '2022-12-12T01:01:01.000Z',
  end_time: '2022-12-12T01:02:01.000Z',
  user_id: acme.regular.user_id,
  company_id: acme.company_id,
  ...fields,
})
