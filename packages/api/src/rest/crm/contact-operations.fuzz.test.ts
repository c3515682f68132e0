import { testDatabases } from '@callbook/db/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../../testing.ts'
import { contactOperations } from './contact-operations.ts'

const WORDS = [
  '',
  'x',
  '0',
  '-1',
  '1',
  '2147483648',
  '\0',
  '\ud800',
  '\u{1F600}',
  '%',
  '_\\',
  "'",
  '9'.repeat(400),
  '1,2',
]
const word = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary' }))
const value = fc.oneof(
  word,
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1.5,
    1,
    2 ** 31,
    2 ** 53,
    1e308,
    [],
    {},
    [[]],
    [{ value: 'x' }],
    [{ value: '\0' }],
  ),
  fc.jsonValue(),
)
const operation = fc.constantFrom(...contactOperations)

const KEYS = ['name', 'content', 'phone', 'phones', 'email', 'emails', 'org_id', 'owner_id', 'person_id', 'lead_id']
const QUERY = [
  'term',
  'fields',
  'ids',
  'sort',
  'sort_by',
  'cursor',
  'start',
  'limit',
  'exact_match',
  'org_id',
  'lead_id',
]
const filled = fc.oneof(
  fc.constantFrom(
    'name',
    'add_time DESC',
    'id',
    'WzFd',
    'WyJ4IiwxXQ',
    '10',
    '1',
    'true',
    'Jo',
    '+49 30 901820',
    'phone',
  ),
  word,
)

const request = operation.chain((asked) => {
  const { query, body } = asked
  return fc.record({
    asked: fc.constant(asked),
    id: fc.oneof(fc.constantFrom('1', '2'), word),
    query: fc.array(fc.tuple(fc.constantFrom(...QUERY, ...Object.keys(query?.shape ?? {})), filled), { maxLength: 4 }),
    body: body
      ? fc.oneof(fc.dictionary(fc.constantFrom(...KEYS, 'merge_with_id', 'user_id', '__proto__'), value), value)
      : fc.constant({}),
  })
})

describe.each(testDatabases)('the operations of contacts on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme } = callbook.world
    const { id: org_id } = await acme.addOrganization({ name: 'Jo & Sons' })
    await acme.addPerson({ name: 'Jo', org_id, numbers: ['030 901820'] })
    await acme.addPerson({ name: 'Jo Two' })
  })
  afterAll(() => callbook.close())

  it('answer whatever is asked as they document it, and never fail', async () => {
    const property = fc.asyncProperty(request, async ({ asked, id, query, body }) => {
      const { method, path, base_paths, answers } = asked
      const search = new URLSearchParams(query.map(([key, text]): [string, string] => [key, text.toWellFormed()]))
      const url = `http://127.0.0.1${base_paths[0]}${path.replace(':id', encodeURIComponent(id.toWellFormed()))}?${search.toString()}`
      const response = await callbook.fetch(
        new Request(url, {
          method,
          headers: { 'x-api-token': callbook.world.acme.regular.token },
          ...(method !== 'GET' && { body: JSON.stringify(body) }),
        }),
      )
      const answer: unknown = await response.json()
      // An empty id leaves the path of another operation, or of none.
      if (id === '' && path.includes(':id')) {
        expect(response.status).toBeLessThan(500)
        return
      }
      expect([url, answer, Object.keys(answers)]).toEqual([
        url,
        answer,
        expect.arrayContaining([String(response.status)]),
      ])
      expect(answers[response.status]?.schema.safeParse(answer).error).toBeUndefined()
    })
    await fc.assert(property, { numRuns: 600 })
  })
})
