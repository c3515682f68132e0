import {
  CallLogListResponse,
  CallLogResponse,
  DoneResponse,
  ErrorResponse,
  GatewayErrorResponse,
} from '@callbook/schema'
import { testDatabases } from '@callbook/db/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

import { openTestCallbook, type TestCallbook, wireCall } from '../testing.ts'

const Envelope = z.union([
  CallLogResponse.strict(),
  CallLogListResponse.strict(),
  DoneResponse.strict(),
  ErrorResponse.strict(),
  GatewayErrorResponse.strict(),
])

const KEYS = [...Object.keys(wireCall()), 'user_id', 'activity_id', 'person_id', 'deal_id', 'lead_id', 'duration']
const WORDS = ['', 'x', '0', '-1', '\0', '\ud800', '\u{1F600}', '{', "'", '%', '9'.repeat(400), '2024-01-01 00:00:00']

const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary' }))
const number = fc.oneof(fc.constantFrom(0, -0, 1, 2 ** 31, 2 ** 53, 1e308), fc.double(), fc.integer())
const value = fc.oneof(word, number, fc.constantFrom(null, true, [], {}, [[]]), fc.jsonValue())
const call = fc
  .dictionary(fc.oneof(fc.constantFrom(...KEYS, '__proto__', 'constructor'), word), value)
  .map((odd) => ({ ...wireCall(), ...odd }))
const body = fc.oneof(
  fc.constant(null),
  call.map((fields) => JSON.stringify(fields)),
  fc.json(),
  word.map((text) => text.toWellFormed()),
  fc.uint8Array({ maxLength: 50 }).map((bytes) => new Uint8Array(bytes)),
)

const idPart = fc.oneof(
  word.map((text) => encodeURIComponent(text.toWellFormed())),
  fc.stringMatching(/^[\da-f]{32}$/),
  fc.constantFrom('%', '%ff', '%00', '%c0%af', '..', '.', '%2e%2e', '%2F', 'recordings', '*', ':id'),
)
const path = fc
  .tuple(
    fc.constantFrom('', '/v1', '/api/v1'),
    fc.constantFrom('/callLogs', '/callLogs/', '//callLogs', '/callLogs;x', '/users', '/%63allLogs', ''),
    fc.array(idPart, { maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom('start', 'limit', 'api_token', '__proto__', 'x'), idPart), { maxLength: 3 }),
  )
  .map(([base, name, parts, query]) => {
    const search = query.map((pair) => pair.join('=')).join('&')
    return `${[`${base}${name}`, ...parts].join('/')}${search && `?${search}`}`
  })

const headerValue = fc.oneof(
  fc.stringMatching(/^[\x21-\x7e\x80-\xff]{0,30}$/),
  fc.constantFrom(
    '',
    'Bearer x',
    'application/json',
    'text/html',
    'gzip',
    '*/*',
    'bytes=0-',
    '"x"',
    'http://127.0.0.1',
  ),
)
const headers = fc.dictionary(
  fc.constantFrom(
    'content-type',
    'accept',
    'authorization',
    'cookie',
    'origin',
    'content-encoding',
    'if-none-match',
    'range',
  ),
  headerValue,
)

const method = fc.constantFrom('GET', 'POST', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND', 'x')
const request = fc.record({ method, path, headers, body, signedIn: fc.boolean() })

describe.each(testDatabases)('the REST door on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it('answers whatever is asked in an envelope of the schema, and never fails', async () => {
    const property = fc.asyncProperty(request, async ({ signedIn, ...asked }) => {
      const bodyless = asked.method === 'GET' || asked.method === 'HEAD'
      const response = await callbook.fetch(
        new Request(`http://127.0.0.1${asked.path}`, {
          method: asked.method,
          headers: { ...asked.headers, ...(signedIn && { 'x-api-token': callbook.world.acme.admin.token }) },
          body: bodyless ? null : asked.body,
        }),
      )
      const text = await response.text()
      expect(response.status).toBeLessThan(500)
      expect(response.headers.get('content-type')).toBe('application/json')
      expect(response.headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/)
      if (asked.method === 'HEAD') {
        expect(text).toBe('')
        return
      }
      const answer: unknown = JSON.parse(text)
      expect(Envelope.safeParse(answer).error).toBeUndefined()
      expect(answer).toMatchObject({ success: response.status === 200 })
    })
    await fc.assert(property, { numRuns: 500 })
  })
})
