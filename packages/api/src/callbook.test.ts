import { PassThrough } from 'node:stream'

import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { isApiPath } from './callbook.ts'
import { openTestCallbook, type TestCallbook, wireCall } from './testing.ts'

describe('isApiPath', () => {
  it.each([
    '/callLogs',
    '/callLogs/x',
    '/v1',
    '/v1/x',
    '/v2',
    '/v2/persons',
    '/api',
    '/api/trpc/x',
    '/healthz',
    '/readyz',
    '/v1/',
    '/oauth',
    '/oauth/token',
  ])('takes %s', (path) => expect(isApiPath(path)).toBe(true))
  it.each(['/', '/calls', '/callLogsX', '/v10', '/v20', '/apix', '//v1', '/x/v1', ''])(
    'leaves %j to the web app',
    (path) => expect(isApiPath(path)).toBe(false),
  )
})

describe.each(testDatabases)('Callbook on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const ask = async (path: string, init: RequestInit & { duplex?: 'half' } = {}) => {
    const response = await callbook.fetch(new Request(`http://127.0.0.1${path}`, init))
    return { status: response.status, body: await response.json() }
  }
  const asRegular = () => ({ 'x-api-token': callbook.world.acme.regular.token })

  it('says that it lives and is ready, to anybody', async () => {
    expect(await ask('/healthz')).toEqual({ status: 200, body: { status: 'ok' } })
    expect(await ask('/readyz')).toEqual({ status: 200, body: { status: 'ready' } })
  })

  it.each(['/api/auth', '/api/auth/', '/api/auth/nothing', '/api/auth/get-session', '/api/trpc', '/api/trpc/nothing'])(
    'answers %s in JSON and without a stack trace',
    async (path) => {
      for (const init of [{}, { method: 'POST', body: '{' }, { method: 'PUT', body: '\0' }, { method: 'OPTIONS' }]) {
        const { status, body } = await ask(path, init)
        expect(status).toBeLessThan(500)
        expect(JSON.stringify(body)).not.toMatch(/node_modules|\.ts:/)
      }
    },
  )

  it('does not tell the web app more of an inner error than its name', async () => {
    const { body } = await ask('/api/trpc/callLogs.get?input=%7B%22id%22%3A%22x%22%7D', { headers: asRegular() })
    expect(body).toMatchObject({ error: { message: 'A resource required for this operation was not found.' } })
    expect(JSON.stringify(body)).not.toContain('stack')
  })

  it('answers the same procedure to tRPC as to REST', async () => {
    const { call_logs } = await callbook.callerOf(callbook.world.acme.regular).callLogs.list({})
    expect((await ask('/api/trpc/callLogs.list?input=%7B%7D', { headers: asRegular() })).body).toMatchObject({
      result: { data: { call_logs } },
    })
  })

  it('answers 400 when the body breaks off', async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('terminated')),
    })
    const headers = asRegular()
    expect(await ask('/v1/callLogs', { method: 'POST', headers, body, duplex: 'half' })).toMatchObject({
      status: 400,
      body: { success: false, data: null },
    })
  })

  it('answers an inner error with the documented text, and says its cause in the log only', async () => {
    const log = new PassThrough()
    const broken = await openTestCallbook(database, { log })
    await broken.db.prisma.$executeRaw`drop table recordings`
    const headers = { 'x-api-token': broken.world.acme.regular.token }
    const response = await broken.fetch(new Request('http://127.0.0.1/v1/callLogs', { headers }))
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      success: false,
      error: 'An internal server error occurred',
      error_info: 'Please check developers.pipedrive.com for more information about Pipedrive API.',
      data: null,
      additional_data: null,
    })
    await broken.close()
    const line = String(log.read())
    expect(line).toContain(response.headers.get('x-correlation-id'))
    expect(line).toContain('recordings')
    expect(line).not.toContain(headers['x-api-token'])
  })

  it('answers HEAD as GET, without the body', async () => {
    const request = new Request('http://127.0.0.1/v1/callLogs', { method: 'HEAD', headers: asRegular() })
    const response = await callbook.fetch(request)
    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  it('answers 413 by the length that is told, before it reads', async () => {
    const headers = { ...asRegular(), 'content-length': String(1024 * 1024 + 1) }
    const body = JSON.stringify(wireCall())
    expect(await ask('/v1/callLogs', { method: 'POST', headers, body })).toMatchObject({ status: 413 })
  })
})
