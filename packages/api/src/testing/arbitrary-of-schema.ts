import fc from 'fast-check'

import type { JsonSchema } from '../openapi/openapi-document-type.ts'
import { type HasSchemas, resolveSchema } from './example-request.ts'
import { type RecordKind, recordKindOfField } from './record-makers.ts'

/** Stands for a record that the sender knows: of this kind, and whichever has this number. */
export class SomeRecord {
  readonly kind: RecordKind
  readonly number: number

  constructor(kind: RecordKind, number: number) {
    this.kind = kind
    this.number = number
  }
}

export const someRecord = (kind: RecordKind): fc.Arbitrary<SomeRecord> =>
  fc.nat(200).map((number) => new SomeRecord(kind, number))

const WORDS = ['', ' ', 'x', '0', '-1', '1', '\0', '\ud800', '\u{1F600}', '{', "'", '%', '%00', '9'.repeat(400)]
const TIMES = ['2024-01-01 00:00:00', '2024-02-30', '2024-01-01', '24:00', '10:00:00', '2024-01-01T00:00:00Z']

/** Texts that break what is careless. */
export const word = fc.oneof(fc.constantFrom(...WORDS, ...TIMES), fc.string({ unit: 'binary' }))
const number = fc.oneof(fc.constantFrom(0, -0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 53, 1e308, 0.1), fc.double(), fc.integer())
/** Anything that JSON can say. */
export const junk = fc.oneof(word, number, fc.constantFrom(null, true, [], {}, [[]]), fc.jsonValue())

const MAX_DEPTH = 4

/** Values as a schema wants them, mostly; broken ones, now and then. */
export const arbitraryOfSchema = (
  schemas: HasSchemas,
  schema: JsonSchema,
  { name = '', depth = 0 }: { name?: string; depth?: number } = {},
): fc.Arbitrary<unknown> => {
  const resolved = { ...resolveSchema(schemas, schema), ...schema }
  const kind = recordKindOfField(name)
  const inner = (of: JsonSchema, as = name) => arbitraryOfSchema(schemas, of, { name: as, depth: depth + 1 })
  const fitting = depth > MAX_DEPTH ? junk : fit(resolved, inner)
  return fc.oneof(
    { weight: 6, arbitrary: fitting },
    { weight: 1, arbitrary: junk },
    ...(kind ? [{ weight: 12, arbitrary: someRecord(kind) }] : []),
    ...(resolved.example === undefined ? [] : [{ weight: 6, arbitrary: fc.constant(resolved.example) }]),
  )
}

type Inner = (schema: JsonSchema, name?: string) => fc.Arbitrary<unknown>

const fit = (schema: JsonSchema, inner: Inner): fc.Arbitrary<unknown> => {
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom<unknown>(...(schema['enum'] as unknown[]))
  const choices = schema.anyOf ?? (schema['oneOf'] as readonly JsonSchema[] | undefined)
  if (choices) return fc.oneof(...choices.map((choice) => inner(choice)))
  switch (schema.type) {
    case 'string':
      return schema['format'] === 'uuid' ? fc.uuid() : word
    case 'integer':
      return fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer(), fc.maxSafeInteger())
    case 'number':
      return number
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'array':
      return fc.array(inner((schema['items'] as JsonSchema | undefined) ?? {}), { maxLength: 3 })
    case 'object':
      return objectOf(schema, inner)
    default:
      return junk
  }
}

/** Mostly with what is required, and with few unknown keys. */
const objectOf = ({ properties = {}, required = [] }: JsonSchema, inner: Inner): fc.Arbitrary<unknown> => {
  const fields = Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, inner(property, key)]))
  const requiredKeys = required.filter((key) => key in fields)
  const whole = fc.record(fields, { requiredKeys })
  const oddKeys = fc.dictionary(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'id', 'company_id'), word), junk, {
    maxKeys: 2,
  })
  return fc.oneof(
    { weight: 6, arbitrary: whole },
    { weight: 1, arbitrary: fc.record(fields, { requiredKeys: [] }) },
    { weight: 1, arbitrary: fc.tuple(whole, oddKeys).map(([own, odd]) => ({ ...own, ...odd })) },
  )
}
