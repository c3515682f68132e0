import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, type TestMember, wireCall } from '../testing.ts'

describe.each(testDatabases)('importCallLogs on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const run = (member: TestMember, calls: readonly object[]) =>
    callbook.callerOf(member).callLogImports.add({
      rows: calls.map((call, index) => ({ row: index + 2, call_log: { ...call } })),
    })
  const count = ({ user_id }: TestMember) => callbook.db.prisma.callLog.count({ where: { user_id } })

  it('adds good rows, and says of bad ones why, by row', async () => {
    const { acme, rival } = callbook.world
    const member = await acme.addMember()
    const foreign = await rival.addPerson()
    const answer = await run(member, [
      wireCall({ duration: '161' }),
      { ...wireCall(), outcome: 'talked' },
      wireCall({ to_phone_number: '201', start_time: '2022-12-13 01:01:01', end_time: '2022-12-13 01:02:01' }),
      wireCall({ user_id: acme.admin.user_id }),
      wireCall({ person_id: foreign.id, to_phone_number: '202' }),
    ])
    expect(answer).toEqual({
      added: 2,
      skipped: 0,
      refused: [
        { row: 3, error: expect.stringMatching(/^"outcome" must be one of/) },
        { row: 5, error: expect.stringContaining("don't have permission") },
        { row: 6, error: expect.stringContaining('not found') },
      ],
    })
    const where = { user_id: member.user_id, to_phone_number: '201' }
    expect(await callbook.db.prisma.callLog.findFirst({ where })).toMatchObject({ source: 'CSV import' })
    const { events } = await callbook.callerOf(acme.admin).audit.list({ user_id: member.user_id })
    expect(events).toMatchObject([{ action: 'import', source: null, changes: { added: [null, 2] } }])
  })

  it('doubles nothing when a file is imported again, holds a row twice, or was half imported', async () => {
    const member = await callbook.world.acme.addMember()
    const calls = [201, 202, 203].map((extension) => wireCall({ to_phone_number: String(extension) }))
    expect(await run(member, calls.slice(0, 2))).toMatchObject({ added: 2, skipped: 0 })
    expect(await run(member, [...calls, ...calls])).toEqual({ added: 1, skipped: 5, refused: [] })
    expect(await run(member, calls)).toMatchObject({ added: 0, skipped: 3 })
    expect(await count(member)).toBe(3)
  })

  it("takes a call that differs in one thing, and another company's like it, for another", async () => {
    const { acme, rival } = callbook.world
    const member = await acme.addMember()
    const calls = [
      wireCall(),
      wireCall({ outcome: 'busy' }),
      wireCall({ end_time: '2022-12-12 01:02:02' }),
      wireCall({ from_phone_number: '201' }),
      wireCall({ to_phone_number: '201' }),
    ]
    expect(await run(member, calls)).toMatchObject({ added: 5, skipped: 0 })
    expect(await run(await rival.addMember(), calls)).toMatchObject({ added: 5, skipped: 0 })
  })
})
