import { testDatabases } from '@callbook/db/testing'
import { afterEach, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, wireCall } from '../testing.ts'

const TOKEN = 'a token for the metrics'.replaceAll(' ', '-')

describe.each(testDatabases)('/metrics on $name', (database) => {
  let callbook: TestCallbook | undefined
  afterEach(() => callbook?.close())

  const open = async (metricsToken?: string) => {
    const opened = (callbook = await openTestCallbook(database, { metricsToken }))
    const read = (clientAddress?: string, headers: Record<string, string> = {}) =>
      opened.fetch(new Request('http://127.0.0.1/metrics', { headers }), { clientAddress })
    return { opened, read }
  }

  it('counts requests by operation and status, how long they took, and the groups of writes', async () => {
    const { opened, read } = await open()
    const { token } = opened.world.acme.regular
    const ask = (path: string, init: RequestInit = {}) =>
      opened.fetch(new Request(`http://127.0.0.1${path}`, { headers: { 'x-api-token': token }, ...init }))
    const post = { method: 'POST', body: JSON.stringify(wireCall()) }
    await Promise.all([ask('/v1/callLogs', post), ask('/callLogs', post)])
    await ask('/v1/callLogs/x')
    await ask('/v1/callLogs/x', { headers: {} })
    await ask('/v1/nothing')
    const answer = await read('127.0.0.1')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/)
    const lines = (await answer.text()).split('\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'callbook_requests_total{operation="addCallLog",status="200"} 2',
        'callbook_requests_total{operation="getCallLog",status="404"} 1',
        'callbook_requests_total{operation="getCallLog",status="401"} 1',
        'callbook_requests_total{operation="none",status="404"} 1',
        'callbook_request_duration_seconds_count{operation="addCallLog"} 2',
        'callbook_write_group_call_logs_sum 2',
        expect.stringMatching(/^process_resident_memory_bytes \d+$/),
      ]),
    )
  })

  it('is for this machine only', async () => {
    const { read } = await open()
    const statuses = async (...addresses: (string | undefined)[]) =>
      Promise.all(addresses.map(async (address) => (await read(address)).status))
    expect(await statuses('127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1')).toEqual([200, 200, 200, 200])
    expect(await statuses(undefined, '10.0.0.1', '::ffff:10.0.0.1', '1127.0.0.1', 'fe80::1')).toEqual(
      Array.from({ length: 5 }, () => 403),
    )
    for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via']) {
      expect((await read('127.0.0.1', { [name]: '127.0.0.1' })).status).toBe(403)
    }
  })

  it('is for whoever has the token, when there is one', async () => {
    const { read } = await open(TOKEN)
    expect((await read('127.0.0.1')).status).toBe(401)
    expect((await read('127.0.0.1', { authorization: `Bearer ${TOKEN}x` })).status).toBe(401)
    expect((await read(undefined, { authorization: `Bearer ${TOKEN}` })).status).toBe(200)
  })
})
