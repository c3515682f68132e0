import { testDatabases } from '@callbook/db/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../../testing.ts'
import type { Operation } from '../operation.ts'
import { activityOperations } from './activity-operations.ts'
import { activityTypeOperations } from './activity-type-operations.ts'
import { dealOperations } from './deal-operations.ts'
import { leadOperations } from './lead-operations.ts'

const OPERATIONS = [...activityOperations, ...activityTypeOperations, ...dealOperations, ...leadOperations]

const WORDS = [
  ...['', ' ', 'x', '0', '-1', '1', '2', '2147483648', '9'.repeat(400), '1,2,x', 'NaN', '1e9', '%00', '\0', '\ud800'],
  ...['open', 'won', 'deleted', 'asc', 'id DESC', 'value desc, id', 'due_date', 'title', 'true', 'call', 'all'],
  ...['2026-02-30', '2026-02-28', '0000-01-01', '9999-12-31', '2026-01-01T00:00:00Z', '24:00', '15:00', '999:59'],
  ...['adf21080-0e10-11eb-879b-05d71fb426ec', 'EUR', 'WzEyXQ', Buffer.from('["x",1]').toString('base64url')],
  Buffer.from('[null,1]').toString('base64url'),
  Buffer.from('["2026-01-01T00:00:00.000Z","adf21080-0e10-11eb-879b-05d71fb426ec"]').toString('base64url'),
  Buffer.from('["12.50",3]').toString('base64url'),
]
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 20 }))
const number = fc.oneof(fc.constantFrom(0, -0, 1, 2, -1, 0.5, 2 ** 31, 2 ** 53, 1e308, -1e308), fc.integer())
const value = fc.oneof(
  word,
  number,
  fc.constantFrom<unknown>(null, true, false, [], {}, [[]], { amount: 1, currency: 'EUR' }, { value: 'Mill' }),
  fc.array(fc.record({ person_id: fc.oneof(number, word), primary: fc.constantFrom(true, null, 1) }), { maxLength: 3 }),
)

const keysOf = (schema: unknown): string[] =>
  schema && typeof schema === 'object' && 'shape' in schema ? Object.keys(schema.shape as object) : []

/** Says its name instead of all that is known of it when a property fails. */
const named = (operation: Operation) =>
  Object.assign(Object.create(operation) as Operation, { [fc.toStringMethod]: () => operation.operation_id })

const encoded = (text: string) => encodeURIComponent(text.toWellFormed())

const requestOf = (operation: Operation) => {
  const query = fc.array(fc.tuple(fc.constantFrom('x', ...keysOf(operation.query)), word), { maxLength: 4 })
  const sent = fc.dictionary(fc.constantFrom('x', '__proto__', ...keysOf(operation.body)), value)
  const body = fc.oneof(
    {
      weight: 6,
      arbitrary: sent.map((fields) => ({ title: 'Deal', person_id: 1, name: 'x', icon_key: 'car', ...fields })),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  )
  return fc.record({
    operation: fc.constant(named(operation)),
    base: fc.constantFrom(...operation.base_paths),
    // An empty id, or one that is the folder above, makes another path of it.
    id: fc.oneof(
      fc.constantFrom('1', '2', '3', '101'),
      word.map((text) => `${text}x`.slice(0, text.length || 1)),
    ),
    query,
    body,
  })
}

const request = fc.oneof(...OPERATIONS.map(requestOf))

describe.each(testDatabases)('deals, leads and activities on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme } = callbook.world
    const { id: person_id } = await acme.addPerson()
    await acme.addDeal({ person_id })
    await acme.addLead({ person_id })
    await acme.addActivity({ person_id })
  })
  afterAll(() => callbook.close())

  it('answer whatever is asked with a documented status, in the shape that it documents', async () => {
    const property = fc.asyncProperty(request, async ({ operation, base, id, query, body }) => {
      const path = operation.path.replace(':id', encoded(id))
      const search = query.map(([key, text]) => `${key}=${encoded(text)}`).join('&')
      const response = await callbook.fetch(
        new Request(`http://127.0.0.1${base}${path}?${search}`, {
          method: operation.method,
          headers: { 'x-api-token': callbook.world.acme.admin.token },
          body: operation.body ? JSON.stringify(body) : null,
        }),
      )
      const answer: unknown = await response.json()
      const documented = operation.answers[response.status]
      expect({ status: response.status, answer, issues: documented?.schema.safeParse(answer).error?.issues }).toEqual({
        status: expect.toSatisfy((code) => Object.hasOwn(operation.answers, String(code))),
        answer,
        issues: undefined,
      })
    })
    await fc.assert(property, { numRuns: 1500 })
  })
})
