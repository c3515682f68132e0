import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from './testing.ts'
import { exampleOf } from './testing/example-request.ts'
import { type Procedure, procedures, schemaOf } from './testing/procedures.ts'
import { RECORD_MAKERS, type RecordKind, recordKindOfField } from './testing/record-makers.ts'
import type { TestCompany } from './testing/test-world.ts'

// Tokens, apps and invitations are made and ended by people who are signed in, and have tests of their own.
const MADE_BY = { companyNumbers: 'add', savedViews: 'create' } as const
type Kind = RecordKind | keyof typeof MADE_BY

const kindOf = ({ path }: Procedure): Kind | undefined =>
  ([...Object.keys(RECORD_MAKERS), ...Object.keys(MADE_BY)] as Kind[]).find((kind) => path.startsWith(`${kind}.`))

const kindOfField = (procedure: Procedure, field: string): Kind | undefined =>
  field === 'id' || field === 'ids' ? kindOf(procedure) : recordKindOfField(field)

// Its `ids` are of whichever kind it is asked for.
const OF_OTHERS = new Set(['callLogs.filterChoices'])

/** As a field of this type takes it. */
const asType = (type: string | undefined, id: string | number): unknown =>
  type === 'array' ? [id] : type === 'string' ? String(id) : id

/** Each field that names a record, of each procedure: its own record, or one to point to. */
const fields = procedures.flatMap((procedure) => {
  const { properties = {} } = schemaOf(procedure).schema
  return Object.keys(properties).flatMap((field) => {
    const kind = OF_OTHERS.has(procedure.path) ? undefined : kindOfField(procedure, field)
    return kind ? [[procedure.path, field, { procedure, kind, type: properties[field]?.type }] as const] : []
  })
})

it('knows the fields of most procedures', () => {
  expect(fields.length).toBeGreaterThan(60)
})

describe.each(testDatabases)('every procedure that names a record on $name', (database) => {
  let callbook: TestCallbook
  let count = 0
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const call = async ({ path, type }: Procedure, input: unknown, { admin }: TestCompany): Promise<string> => {
    const url = new URL(`/api/trpc/${path}`, 'http://127.0.0.1')
    const body = JSON.stringify(input)
    if (type === 'query') url.searchParams.set('input', body)
    const headers = { 'content-type': 'application/json', 'x-api-token': admin.token }
    const init = type === 'query' ? { headers } : { method: 'POST', headers, body }
    return (await callbook.fetch(new Request(url, init))).text()
  }

  const make = async (kind: Kind, company: 'acme' | 'rival'): Promise<string | number> => {
    const of = callbook.world[company]
    if (kind in RECORD_MAKERS) return RECORD_MAKERS[kind as RecordKind].make(callbook, of)
    const path = `${kind}.${MADE_BY[kind as keyof typeof MADE_BY]}`
    const maker = procedures.find((procedure) => procedure.path === path)
    if (!maker) throw new Error(`There is no procedure ${path}`)
    count += 1
    // Of numbers there may be one of each.
    const own = kind === 'companyNumbers' ? { value: `+3725357${String(count).padStart(4, '1')}` } : {}
    const { schemas, schema } = schemaOf(maker)
    const answer = await call(maker, exampleOf({ schemas }, schema, own), of)
    const id = /"id":(\d+)/.exec(answer)?.[1]
    if (!id) throw new Error(`${path} made none: ${answer}`)
    return Number(id)
  }
  const unused = (kind: Kind) =>
    kind in RECORD_MAKERS ? RECORD_MAKERS[kind as RecordKind].unused() : RECORD_MAKERS.persons.unused()

  /** Asks with this id in this field; what else is required of records is of the own company. */
  const ask = async ({ procedure, field, type }: Asked, id: string | number): Promise<string> => {
    const { schemas, schema } = schemaOf(procedure)
    const own: Record<string, unknown> = {}
    const required = schema.required ?? []
    // Some records must have one link or another: a person does for all of them.
    const link = procedure.path.endsWith('.add') && 'person_id' in (schema.properties ?? {}) ? ['person_id'] : []
    for (const name of [...required, ...link].filter((other) => other !== field)) {
      const kind = kindOfField(procedure, name)
      if (kind) own[name] = asType(schema.properties?.[name]?.type, await make(kind, 'acme'))
    }
    const input = exampleOf({ schemas }, schema, { ...own, [field]: asType(type, id) })
    const said = await call(procedure, input, callbook.world.acme)
    // The minute at which insights were asked may go on between two questions, and looks like an id.
    const answer = said.replaceAll(/"until":"\d\d:\d\d"/g, '"until":"<time>"')
    return [id, ...Object.values(own).flat()].reduce<string>(
      (text, each) => text.replaceAll(new RegExp(`(?<![\\w-])${String(each)}(?![\\w-])`, 'g'), '<id>'),
      answer,
    )
  }

  it.each(fields)("%s takes another company's %s for one that never was", async (_, field, about) => {
    const asked = { ...about, field }
    const rivals = await ask(asked, await make(about.kind, 'rival'))
    const nobodys = await ask(asked, unused(about.kind))
    expect(timeless(rivals)).toBe(timeless(nobodys))
    expect(rivals).not.toContain('INTERNAL_SERVER_ERROR')
    // The same request finds one's own: it is the record that is missing.
    const own = await ask(asked, await make(about.kind, 'acme'))
    expect(own).not.toMatch(/"NOT_FOUND"|"BAD_REQUEST"/)
  })
})

interface Asked {
  readonly procedure: Procedure
  readonly field: string
  readonly type: string | undefined
}

/** Without what differs from one new record to the next. */
const timeless = (answer: string): string =>
  answer
    .replaceAll(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:\.\d+)?Z?/g, '<time>')
    .replaceAll(/"(\w*id)":"?[\w-]+"?/g, '"$1":"<id>"')
