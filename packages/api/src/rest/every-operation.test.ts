import { ERROR_TEXTS, SCOPES } from '@callbook/schema'
import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { apiTokenColumns, newApiTokenSecret } from '../auth/api-tokens.ts'
import { ComponentSchemas } from '../openapi/component-schemas.ts'
import { openApiDocument } from '../openapi/openapi-document.ts'
import { openTestCallbook, type TestCallbook } from '../testing.ts'
import { createAnswerCheck } from '../testing/answer-check.ts'
import { bodySchemaOf, exampleBody, sendable } from '../testing/example-request.ts'
import { RECORD_MAKERS, type RecordKind, recordKindOfField, recordKindsOf } from '../testing/record-makers.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

const ORIGIN = 'http://127.0.0.1'
const document = openApiDocument(operations)
const checkAnswer = createAnswerCheck(operations)

type Ids = Readonly<Record<string, string | number>>

const named = (some: readonly Operation[]) =>
  some.map((operation) => [`${operation.method} ${operation.base_paths[0] ?? ''}${operation.path}`, operation] as const)
const withRecord = operations.filter(({ path }) => path.includes(':'))

/** The fields of an operation's query and body that point to a record. */
const references = operations.flatMap((operation) => {
  const inBody = Object.keys(bodySchemaOf(document, operation)?.properties ?? {})
  const inQuery = Object.keys(operation.query?.shape ?? {})
  const of = (place: 'query' | 'body', fields: string[]) =>
    fields.flatMap((field) => {
      const kind = recordKindOfField(field)
      const name = `${operation.method} ${operation.base_paths[0] ?? ''}${operation.path}`
      return kind ? [[name, place, field, { operation, kind }] as const] : []
    })
  return [...of('query', inQuery), ...of('body', inBody)]
})

it('knows how to make what every path names', () => {
  for (const { path } of operations) recordKindsOf(path)
  expect(() => recordKindsOf('/unicorns/:id')).toThrow('No maker knows what :id is in /unicorns/:id')
})

describe.each(testDatabases)('every operation on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  /** Asks an operation with these ids in its path. In the answer, they are masked, and so is what differs by nature. */
  const ask = async (
    operation: Operation,
    ids: Ids,
    { query = '', body, token = callbook.world.acme.admin.token, mask = [] as readonly unknown[] }: AskOptions = {},
  ) => {
    const { method, base_paths } = operation
    const path = operation.path.replace(/:(\w+)/g, (_, name: string) => String(ids[name]))
    const { headers, ...init } = await sendable(operation, body ?? null)
    const pathname = `${base_paths[0] ?? ''}${path}`
    const answer = await callbook.fetch(
      new Request(ORIGIN + pathname + query, { method, ...init, headers: { ...headers, 'x-api-token': token } }),
    )
    const content_type = answer.headers.get('content-type')
    const text = await answer.text()
    const isJson = content_type === 'application/json'
    const decoded: unknown = isJson ? JSON.parse(text) : text || null
    const { status } = answer
    expect(await checkAnswer({ method, pathname, status, content_type, body: decoded })).toBeNull()
    let masked = text
    for (const id of [...Object.values(ids), ...mask]) masked = masked.replaceAll(String(id), '<id>')
    return { status, text: masked }
  }

  const idsFor = async (path: string, id: (kind: RecordKind) => Promise<string | number> | string | number) => {
    const entries = Object.entries(recordKindsOf(path)).map(async ([name, kind]) => [name, await id(kind)] as const)
    return Object.fromEntries(await Promise.all(entries))
  }
  const recordOf = (company: 'acme' | 'rival') => (kind: RecordKind) =>
    RECORD_MAKERS[kind].make(callbook, callbook.world[company])
  const unused = (kind: RecordKind) => RECORD_MAKERS[kind].unused()

  /** A query with examples of what is required, and this. */
  const queryOf = ({ query }: Operation, field: string, id: string | number): string => {
    const { properties = {}, required = [] } = query ? new ComponentSchemas().resolve(query) : {}
    const examples = required.map((name) => [name, String(properties[name]?.example)] as [string, string])
    return `?${new URLSearchParams([...examples, [field, String(id)]]).toString()}`
  }

  /** A body that the operation takes: what it requires of records is of the own company. */
  const bodyOf = async (operation: Operation, fields: Readonly<Record<string, unknown>> = {}) => {
    const { required = [], properties = {} } = bodySchemaOf(document, operation) ?? {}
    // Some records must have one link or another: a person does for all of them.
    const link = operation.method === 'POST' && 'person_id' in properties ? ['person_id'] : []
    const own: Record<string, unknown> = {}
    for (const field of [...required, ...link]) {
      const kind = recordKindOfField(field)
      if (kind) own[field] = await recordOf('acme')(kind)
    }
    return exampleBody(document, operation, { ...own, ...fields })
  }

  describe.each(named(withRecord))('%s', (_, operation) => {
    it("answers for another company's record as for one that never was", async () => {
      const body = await bodyOf(operation)
      const rivals = await ask(operation, await idsFor(operation.path, recordOf('rival')), { body })
      expect(rivals).toEqual(await ask(operation, await idsFor(operation.path, unused), { body }))
      expect(rivals.status).toBe(404)
    })

    it('finds a record of the own company by the same request', async () => {
      const body = await bodyOf(operation)
      const { status } = await ask(operation, await idsFor(operation.path, recordOf('acme')), { body })
      expect([200, 201, 409]).toContain(status)
    })
  })

  it.each(references)(
    '%s takes in its %s a %s of another company for one that never was',
    async (...[, place, field, about]) => {
      const { operation, kind } = about
      const ids = await idsFor(operation.path, recordOf('acme'))
      const asked = async (id: string | number) =>
        place === 'query'
          ? ask(operation, ids, { query: queryOf(operation, field, id), body: await bodyOf(operation), mask: [id] })
          : ask(operation, ids, { body: await bodyOf(operation, { [field]: id }), mask: [id] })
      expect(await asked(await recordOf('rival')(kind))).toEqual(await asked(unused(kind)))
      expect([200, 201]).toContain((await asked(await recordOf('acme')(kind))).status)
    },
  )

  describe.each(named(operations))('%s', (_, operation) => {
    const tokenWith = async (scopes: string[]): Promise<string> => {
      const { company_id, user_id } = callbook.world.acme.admin
      const token = newApiTokenSecret()
      const data = { company_id, user_id, name: 'Scoped', scopes, ...apiTokenColumns(token) }
      await callbook.db.prisma.apiToken.create({ data })
      return token
    }

    it('needs a scope that opens it', async () => {
      const others = Object.keys(SCOPES).filter((scope) => !operation.scopes.includes(scope))
      expect(others.length).toBeLessThan(Object.keys(SCOPES).length)
      const token = await tokenWith(others)
      const { status, text } = await ask(operation, await idsFor(operation.path, unused), { token })
      expect([status, (JSON.parse(text) as { error?: unknown }).error]).toEqual([403, ERROR_TEXTS.scopeMismatch])
    })

    it('is opened by each of them', async () => {
      for (const scope of operation.scopes) {
        const token = await tokenWith([scope])
        const { text } = await ask(operation, await idsFor(operation.path, unused), { token })
        expect(text).not.toContain(ERROR_TEXTS.scopeMismatch)
      }
    })
  })
})

interface AskOptions {
  readonly query?: string
  readonly body?: unknown
  readonly token?: string
  readonly mask?: readonly unknown[]
}
