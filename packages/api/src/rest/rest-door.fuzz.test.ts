import { testDatabases } from '@callbook/db/testing'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openApiDocument } from '../openapi/openapi-document.ts'
import { multipartOf, openTestCallbook, type TestCallbook, wavOf } from '../testing.ts'
import { createAnswerCheck } from '../testing/answer-check.ts'
import { arbitraryRequest, type ArbitraryRequest } from '../testing/arbitrary-request.ts'
import { makeRecords, type Records, withRecords } from '../testing/known-records.ts'
import { operations } from './operations.ts'

/** `FUZZ_RUNS=100000 pnpm exec vitest run rest-door.fuzz`, and `FUZZ_SEED` to see a failure again. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 5_000)
const SEED = process.env['FUZZ_SEED']
const PATIENCE_MS = 10_000

const checkAnswer = createAnswerCheck(operations)
const requests = arbitraryRequest(openApiDocument(operations), operations)

describe.each(testDatabases)('the REST door on $name', (database) => {
  // All of them in this process; on a server, enough to find what differs there.
  const numRuns = database.name === 'embedded' ? RUNS : RUNS / 10
  let callbook: TestCallbook
  let records: Records
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    records = await makeRecords(callbook)
  })
  afterAll(() => callbook.close())

  it(
    'answers whatever is asked as the document says, and never fails',
    async () => {
      const property = fc.asyncProperty(requests, async (asked) => {
        const request = await asRequest(asked, records, callbook.world.acme.admin.token)
        const { method, url } = request
        const answer = await inTime(callbook.fetch(request))
        const content_type = answer.headers.get('content-type')
        const text = await inTime(answer.text())
        expect(answer.status).toBeLessThan(500)
        expect(answer.headers.get('x-correlation-id')).toMatch(/^[\da-f-]{36}$/)
        const body: unknown = content_type === 'application/json' && text ? JSON.parse(text) : text || null
        const { pathname } = new URL(url)
        expect(await checkAnswer({ method, pathname, status: answer.status, content_type, body })).toBeNull()
      })
      // What fails is said with its seed.
      await fc.assert(property, { numRuns, ...(SEED && { seed: Number(SEED) }) })
    },
    60_000 + RUNS * 30,
  )
})

const asText = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return encodeURIComponent(text.toWellFormed())
}

const asRequest = async (asked: ArbitraryRequest, records: Records, token: string): Promise<Request> => {
  const { method, path, suffix, query, headers, signedIn } = asked
  const pathname = path.map((segment) => `/${asText(withRecords(segment, records))}`).join('')
  const search = query.map(([name, value]) => `${asText(name)}=${asText(withRecords(value, records))}`).join('&')
  const body = method === 'GET' || method === 'HEAD' ? {} : await bodyOf(asked, records)
  return new Request(`http://127.0.0.1${pathname}${suffix}${search && `?${search}`}`, {
    method,
    body: body.body ?? null,
    headers: { ...body.headers, ...headers, ...(signedIn && { 'x-api-token': token }) },
  })
}

const bodyOf = async (
  { body }: ArbitraryRequest,
  records: Records,
): Promise<{ body?: NonNullable<RequestInit['body']>; headers?: Record<string, string> }> => {
  if (!body) return {}
  if ('json' in body) return { body: JSON.stringify(withRecords(body.json, records)) }
  if ('text' in body) return { body: body.text }
  if ('bytes' in body) return { body: new Uint8Array(body.bytes) }
  const file = body.file === 'wav' ? wavOf({ seconds: 0.05 }) : new Uint8Array(body.file)
  return multipartOf({ file: new Blob([file]) })
}

const inTime = async <T>(promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${PATIENCE_MS} ms`)), PATIENCE_MS)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
