import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember, wireCall } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'

describe.each(testDatabases)('callLogs.search on $name', (database) => {
  let callbook: TestCallbook
  let admin: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    admin = callbook.world.acme.admin
  })
  afterAll(() => callbook.close())

  const search = (input: Parameters<ReturnType<typeof callbook.callerOf>['callLogs']['search']>[0], as = admin) =>
    callbook.callerOf(as).callLogs.search(input)
  const add = async (as: TestMember, fields = {}) => (await addCallLog(callbook.as(as), callInput(fields))).id

  it('visits each row once while rows of the same start are being added', async () => {
    const member = await callbook.world.acme.addMember()
    const { user_id } = member
    const other = { start_time: '2022-12-12 01:01:00' }
    const there = [await add(member, other)]
    for (let count = 0; count < 7; count += 1) there.push(await add(member))
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await search({ user_id: [user_id], limit: 3, ...(cursor !== undefined && { cursor }) })
      seen.push(...page.call_logs.map(({ id }) => id))
      cursor = page.next_cursor ?? undefined
      await add(member)
    } while (cursor !== undefined)
    expect(seen).toEqual([...there.slice(1).toReversed(), there[0]])
  })

  it("is the whole company's, and nobody else's", async () => {
    const id = await add(callbook.world.acme.regular, {
      start_time: '9999-01-01 00:00:00',
      end_time: '9999-01-01 00:00:00',
    })
    expect((await search({ limit: 1 })).call_logs).toMatchObject([{ id }])
    expect(await search({}, callbook.world.rival.admin)).toEqual({ call_logs: [], next_cursor: null })
    expect(await search({ user_id: [callbook.world.acme.regular.user_id] }, callbook.world.rival.admin)).toMatchObject({
      call_logs: [],
    })
  })

  it('has the names of what a call is linked to, and only those', async () => {
    const { acme } = callbook.world
    const [person, org, lead] = [
      await acme.addPerson({ name: 'Jo' }),
      await acme.addOrganization(),
      await acme.addLead(),
    ]
    const member = await acme.addMember()
    const id = await add(member, { person_id: person.id, org_id: org.id, lead_id: lead.id })
    const { call_logs } = await search({ user_id: [member.user_id] })
    const names = {
      direction: 'unknown',
      to_phone_number_formatted: '+372 4923 4343',
      user_name: expect.stringContaining('of Acme'),
      person_name: 'Jo',
      org_name: 'Organization',
      lead_title: 'Lead',
      activity_subject: 'Call',
    }
    const call_log = await callbook.callerOf(admin).callLogs.get({ id })
    expect(call_logs).toEqual([{ ...call_log, ...names }])
    expect(await callbook.callerOf(admin).callLogs.getWithNames({ id })).toEqual({ ...call_log, ...names })
  })

  it.each([2 ** 31, Number.MAX_SAFE_INTEGER])('finds no calls of the user %d', async (user_id) => {
    expect(await search({ user_id: [user_id] })).toEqual({ call_logs: [], next_cursor: null })
  })

  const ID = '3cde3b05035cae14dcfc172bd8000d08'
  it.each([
    '',
    'x',
    '\0',
    '\ud800',
    '{}',
    JSON.stringify(null),
    JSON.stringify({ __proto__: null }),
    JSON.stringify(['2024-01-01T00:00:00Z']),
    JSON.stringify(['2024-01-01T00:00:00Z', 'x']),
    JSON.stringify(['0000-01-01T00:00:00Z', ID]),
    JSON.stringify(['2024-02-30T00:00:00Z', ID]),
    JSON.stringify(['+012024-01-01T00:00:00Z', ID]),
    JSON.stringify([0, ID]),
    `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  ])('refuses the cursor %j', async (text) => {
    await expect(search({ cursor: text })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    await expect(search({ cursor: Buffer.from(text).toString('base64url') })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: '"cursor" must be the next_cursor of the page before.',
    })
  })

  it('refuses whatever a call log of another company is asked for', async () => {
    const id = await add(admin)
    const rival = callbook.callerOf(callbook.world.rival.admin).callLogs
    for (const ask of [rival.get, rival.getWithNames, rival.delete]) {
      await expect(ask({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    await expect(rival.add(wireCall({ user_id: admin.user_id }))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await callbook.callerOf(admin).callLogs.get({ id })).toMatchObject({ id })
  })
})
