import { ERROR_TEXTS, GATEWAY_ERROR_INFO } from '@callbook/schema'

import { wireCall } from '../call-input.ts'
import { callLogAnswer, callLogOf, type ContractAnswer, type ContractCase, errorAnswer } from './contract-case.ts'

const MIB = 1024 * 1024
const TOO_LARGE = errorAnswer(413, 'The request body is larger than 1048576 bytes (1 MiB).')
const NOT_JSON = errorAnswer(400, 'The request body is not valid JSON.')
const EMPTY = errorAnswer(400, 'The request body is empty: send a JSON object.')
const NO_OBJECT = errorAnswer(400, 'The request body must be a JSON object.')
const UNKNOWN_METHOD = errorAnswer(404, ERROR_TEXTS.unknownMethod, { error_info: GATEWAY_ERROR_INFO })

/** Valid JSON of exactly this many bytes. */
const bodyOf = (bytes: number) => {
  const start = `${JSON.stringify(wireCall()).slice(0, -1)},"ignored":"`
  return `${start}${'x'.repeat(bytes - start.length - 2)}"}`
}

/** The same without a length told: chunked over HTTP. */
const streamOf = (text: string) => new Blob([text]).stream()

const utf8 = (text: string) => new TextEncoder().encode(text)

const posted = (rule: string, body: () => unknown, expected: ContractAnswer): ContractCase => ({
  rule,
  run: async ({ call }) => ({ answer: await call('POST', '/v1/callLogs', { body: body() }), expected }),
})

const added = (rule: string, body: () => unknown, headers: Readonly<Record<string, string>> = {}): ContractCase => ({
  rule,
  run: async ({ world, call }) => ({
    answer: await call('POST', '/v1/callLogs', { body: body(), headers }),
    expected: callLogAnswer(callLogOf(world)),
  }),
})

const notAllowed = (method: string, path: string, allow: string): ContractCase => ({
  rule: `7.14 ${method} ${path} is 405 with Allow`,
  run: async ({ call }) => ({
    answer: await call(method, path, method === 'OPTIONS' ? {} : { body: '{}' }),
    expected: errorAnswer(405, `Method ${method} is not allowed here. Use ${allow.replace(', ', ' or ')}.`, {
      allow,
    }),
  }),
})

const unknown = (method: string, path: string): ContractCase => ({
  rule: `2 ${method} ${path} is an unknown method`,
  run: async ({ call }) => ({ answer: await call(method, path), expected: UNKNOWN_METHOD }),
})

/** Bodies, methods and paths, whatever the operation. */
export const REQUEST_CASES: readonly ContractCase[] = [
  added('7.14 a body of exactly 1 MiB is taken', () => bodyOf(MIB)),
  added('7.14 a body of exactly 1 MiB is taken without its length told', () => streamOf(bodyOf(MIB))),
  posted('7.14 a larger body is 413', () => bodyOf(MIB + 1), TOO_LARGE),
  posted('7.14 a larger body without its length told is 413', () => streamOf(bodyOf(3 * MIB)), TOO_LARGE),
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/html; charset=utf-16', 'x'].map(
    (type) =>
      added(`7.14 JSON is taken whatever the content type says: ${type}`, () => wireCall(), { 'content-type': type }),
  ),
  added('7.14 JSON after a byte order mark is taken', () => utf8(`\ufeff${JSON.stringify(wireCall())}`)),
  ...['{', '{"a":1}}', "{'a':1}", 'outcome=connected', '\u0000', 'NaN', '['.repeat(100_000)].map((body) =>
    posted(`7.14 ${JSON.stringify(body.slice(0, 20))} is malformed JSON, 400`, () => body, NOT_JSON),
  ),
  posted('7.14 bytes that are no UTF-8 are malformed JSON, 400', () => new Uint8Array([0xff, 0xfe, 0x7b]), NOT_JSON),
  posted('7.14 no body is 400', () => undefined, EMPTY),
  posted('7.14 a blank body is 400', () => ' \r\n', EMPTY),
  ...['null', '[]', '"x"', '1', 'true', `${'['.repeat(100_000)}${']'.repeat(100_000)}`].map((body) =>
    posted(`7.14 ${body.slice(0, 10)} is no object, 400`, () => body, NO_OBJECT),
  ),
  posted(
    '7.17 wrong types everywhere are named one by one',
    () => ({ ...wireCall(), outcome: [], note: {}, deal_id: true }),
    errorAnswer(
      400,
      '"outcome" must be one of [connected, no_answer, left_message, left_voicemail, wrong_number, busy]. "deal_id" must be an integer. "note" must be a string.',
    ),
  ),
  ...['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => notAllowed(method, '/v1/callLogs', 'GET, POST')),
  ...['PUT', 'PATCH', 'POST', 'OPTIONS'].map((method) => notAllowed(method, '/v1/callLogs/x', 'GET, DELETE')),
  unknown('GET', '/v1'),
  unknown('GET', '/v1/calllogs'),
  unknown('GET', '/v1/goals'),
  unknown('POST', '/api/v1/nothing'),
  unknown('GET', '/api/v2/callLogs'),
  unknown('GET', '/callLogs/x/y/z'),
  {
    rule: '1.1 a slash at the end changes nothing',
    run: async ({ world, call }) => ({
      answer: await call('POST', '/v1/callLogs/', { body: wireCall() }),
      expected: callLogAnswer(callLogOf(world)),
    }),
  },
]
