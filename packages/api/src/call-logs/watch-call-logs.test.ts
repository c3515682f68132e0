import { testDatabases } from '@callbook/db/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'
import { insertCallLogs } from './insert-call-logs.ts'
import { newCallLogId } from './call-log-id.ts'
import { watchCallLogs } from './watch-call-logs.ts'

describe.each(testDatabases)('callLogs.onAdded on $name', (database) => {
  let callbook: TestCallbook
  let stop: AbortController
  beforeEach(async () => {
    callbook = await openTestCallbook(database)
    stop = new AbortController()
  })
  afterEach(async () => {
    stop.abort()
    await callbook.close()
  })

  const add = async (as: TestMember, fields = {}) => (await addCallLog(callbook.as(as), callInput(fields))).id
  const watch = (as: TestMember, lastEventId?: string) =>
    watchCallLogs(callbook.as(as), { lastEventId, signal: stop.signal })[Symbol.asyncIterator]()
  /** The next batch. Asked for before what it tells of is added: nobody listens until somebody asks. */
  const next = async (events: ReturnType<typeof watch>) => {
    const { value } = await events.next()
    if (!value) throw new Error('It ended')
    const [eventId, { count, call_logs }] = value
    return { eventId, count, ids: call_logs.map(({ id }) => id), call_logs }
  }

  it('tells at once of what this process adds, with names, and only of the own company', async () => {
    const { acme, rival } = callbook.world
    const coming = next(watch(acme.regular))
    await add(rival.admin)
    const started = Date.now()
    const id = await add(acme.admin)
    expect(await coming).toMatchObject({
      eventId: id,
      count: 1,
      call_logs: [{ id, user_name: expect.stringContaining('Acme') }],
    })
    expect(Date.now() - started).toBeLessThan(1500)
  })

  it('tells of what another process adds, and of each call log once', async () => {
    const { acme } = callbook.world
    const events = watch(acme.regular)
    const first = next(events)
    const mine = await add(acme.admin)
    expect((await first).ids).toEqual([mine])
    const second = next(events)
    const theirs = newCallLogId()
    const { company_id, user_id } = acme.admin
    const nothing = { activity_id: null, person_id: null, org_id: null, deal_id: null, lead_id: null, subject: null }
    const numbers = {
      from_phone_number: null,
      from_phone_number_e164: null,
      to_phone_number: '1',
      to_phone_number_e164: null,
    }
    const times = { start_time: new Date(), end_time: new Date(), duration: 0 }
    // Past the writer, as another process would.
    await insertCallLogs(callbook.db.prisma, [
      { company_id, id: theirs, user_id, ...nothing, ...numbers, ...times, outcome: 'busy', note: null, source: null },
    ])
    expect((await second).ids).toEqual([theirs])
  })

  it('goes on after the last event when the connection was lost', async () => {
    const { admin } = callbook.world.acme
    const seen = await add(admin)
    const missed = [await add(admin), await add(admin)]
    expect((await next(watch(admin, seen))).ids.toSorted()).toEqual(missed.toSorted())
  })

  it('ends with the session, and says so', async () => {
    const { admin } = callbook.world.acme
    const events = watchCallLogs({ ...callbook.as(admin), isStillActing: async () => false }, { checkEveryMs: 20 })
    await expect(events.next()).rejects.toMatchObject({ kind: 'unauthorized' })
  })

  it('ends when the service stops, so that browsers come back', async () => {
    const coming = watch(callbook.world.acme.admin).next()
    callbook.endSubscriptions()
    await expect(coming).rejects.toMatchObject({ kind: 'unavailable' })
  })

  it('streams over the API as server-sent events, to whom it may', async () => {
    const url = 'http://127.0.0.1/api/trpc/callLogs.onAdded?input=%7B%7D'
    const { token } = callbook.world.acme.admin
    const refused = await callbook.fetch(new Request(url, { headers: { accept: 'text/event-stream' } }))
    expect(await refused.text()).toContain('UNAUTHORIZED')
    const headers = { accept: 'text/event-stream', 'x-api-token': token }
    const response = await callbook.fetch(new Request(url, { headers, signal: stop.signal }))
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    const read = async (what: string) => {
      while (!text.includes(what)) text += (await reader?.read())?.value ?? ''
    }
    await read('connected')
    const id = await add(callbook.world.acme.admin)
    await read(`id: ${id}`)
    expect(text).toContain(`"id":"${id}"`)
  })
})
