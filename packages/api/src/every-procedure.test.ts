import { setTimeout } from 'node:timers/promises'

import { testDatabases } from '@callbook/db/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from './testing.ts'
import { arbitraryOfSchema, junk, someRecord } from './testing/arbitrary-of-schema.ts'
import { makeRecords, type Records, withRecords } from './testing/known-records.ts'
import { type Procedure, procedures, schemaOf } from './testing/procedures.ts'
import { RECORD_MAKERS, type RecordKind } from './testing/record-makers.ts'

/** `FUZZ_RUNS` and `FUZZ_SEED` as for the REST door: runs for all procedures together. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5_000)
const SEED = process.env['FUZZ_SEED']
const STREAM_PATIENCE_MS = 50

/** Whoever is invited is nobody yet. */
const OPEN = new Set(['invitations.accept', 'invitations.find'])

const named = procedures.map((procedure) => [procedure.path, procedure] as const)

describe.each(testDatabases)('every procedure on $name', (database) => {
  let callbook: TestCallbook
  let records: Records
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    records = await makeRecords(callbook)
  })
  afterAll(() => callbook.close())

  /** Sends an input as a browser does, with this token; what comes back is the code of the refusal, or OK. */
  const ask = async ({ path, type }: Procedure, input: unknown, token?: string): Promise<string> => {
    const url = new URL(`/api/trpc/${path}`, 'http://127.0.0.1')
    const body = input === undefined ? undefined : JSON.stringify(input)
    if (type !== 'mutation' && body !== undefined) url.searchParams.set('input', body)
    const hangUp = new AbortController()
    const answer = await callbook.fetch(
      new Request(url, {
        method: type === 'mutation' ? 'POST' : 'GET',
        headers: { 'content-type': 'application/json', ...(token && { 'x-api-token': token }) },
        body: type === 'mutation' ? (body ?? null) : null,
        signal: hangUp.signal,
      }),
    )
    if (answer.headers.get('content-type')?.startsWith('text/event-stream')) {
      const code = await codeOfStream(answer)
      hangUp.abort()
      return code
    }
    const { error } = (await answer.json()) as { error?: { data: { code: string } } }
    return error ? error.data.code : 'OK'
  }

  it.each(named)('%s knows who asks', async (path, procedure) => {
    for (const token of [undefined, '0'.repeat(40)]) {
      const code = await ask(procedure, {}, token)
      expect(code === 'UNAUTHORIZED').toBe(!OPEN.has(path))
    }
  })

  it.each(named)(
    '%s never fails, whatever it is asked',
    async (_, procedure) => {
      const property = fc.asyncProperty(inputsOf(procedure), async (input) => {
        const code = await ask(procedure, withRecords(input, records), callbook.world.acme.admin.token)
        expect(code).not.toBe('INTERNAL_SERVER_ERROR')
      })
      const numRuns = Math.ceil(RUNS / procedures.length / (database.name === 'embedded' ? 1 : 5))
      await fc.assert(property, { numRuns, ...(SEED && { seed: Number(SEED) }) })
    },
    60_000 + RUNS * 30,
  )
})

/** What the `id` of a procedure names: `persons.get` takes a person's. */
const kindOf = (path: string): RecordKind | undefined =>
  (Object.keys(RECORD_MAKERS) as RecordKind[]).find((kind) => path.startsWith(`${kind}.`))

const withId = (value: unknown, id: unknown): unknown =>
  id !== null && typeof value === 'object' && value !== null && 'id' in value ? { ...value, id } : value

/** A subscription that is refused says so in its first events. */
const codeOfStream = async ({ body }: Response): Promise<string> => {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (;;) {
    const read = await Promise.race([reader?.read(), setTimeout(STREAM_PATIENCE_MS)])
    if (!read || read.done) return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? 'OK'
    text += read.value
  }
}

/** Inputs as the procedure's schema wants them, most of them; none at all, and anything, now and then. */
const inputsOf = (procedure: Procedure): fc.Arbitrary<unknown> => {
  if (!procedure.input) return fc.oneof(fc.constant(undefined), junk)
  const { schemas, schema } = schemaOf(procedure)
  const made = arbitraryOfSchema({ schemas }, schema)
  const kind = kindOf(procedure.path)
  const fitting = kind ? fc.tuple(made, fc.option(someRecord(kind))).map(([value, id]) => withId(value, id)) : made
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: junk }, fc.constant(undefined))
}
