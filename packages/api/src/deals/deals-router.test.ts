import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('deals on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    const { id: org_id } = await acme.addOrganization({ name: 'Mill 100%' })
    await acme.addDeal({ title: 'Flour', value: 20.5, expected_close_date: new Date('2027-01-01') })
    await acme.addDeal({ title: 'bran', value: 3, org_id, expected_close_date: new Date('2026-01-01') })
    await acme.addDeal({ title: 'Malt', value: 100 })
    await acme.addDeal({ title: 'Gone', delete_time: new Date() })
    await rival.addDeal({ title: 'Flour of Rival' })
  })
  afterAll(() => callbook.close())

  const caller = () => callbook.callerOf(callbook.world.acme.regular)

  it.each([
    ['value', 'asc', ['bran', 'Flour', 'Malt']],
    ['value', 'desc', ['Malt', 'Flour', 'bran']],
    ['expected_close_date', 'asc', ['bran', 'Flour', 'Malt']],
    ['expected_close_date', 'desc', ['Flour', 'bran', 'Malt']],
    ['id', 'desc', ['Malt', 'bran', 'Flour']],
  ] as const)('goes page by page by %s, %s', async (sort_by, sort_direction, expected) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { deals, next_cursor } = await caller().deals.list({
        sort_by,
        sort_direction,
        limit: 1,
        ...(cursor && { cursor }),
      })
      seen.push(...deals.map(({ title }) => title))
      cursor = next_cursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(expected)
  })

  it.each([
    ['FLO', ['Flour']],
    ['l 100%', ['bran']],
    ['%', ['bran']],
    ['  ', ['Flour', 'bran', 'Malt']],
  ])('finds %j in titles and names, as it is written', async (term, expected) => {
    const { deals } = await caller().deals.list({ term })
    expect(deals.map(({ title }) => title)).toEqual(expected)
  })

  it('says when the stage changed, and writes down what did', async () => {
    const { id } = await caller().deals.add({ title: 'Oats', value: 5 })
    await caller().deals.update({ id, stage_id: 1, value: 5 })
    expect(await caller().deals.get({ id })).toMatchObject({ stage_change_time: null, owner_name: expect.any(String) })
    await caller().deals.update({ id, stage_id: 2, value: 7.5, owner_id: null })
    expect(await caller().deals.get({ id })).toMatchObject({ stage_change_time: expect.any(String), value: 7.5 })
    const events = await callbook.db.prisma.auditEvent.findMany({
      where: { company_id: callbook.world.acme.company_id, object_type: 'deal', object_id: String(id) },
      orderBy: { id: 'asc' },
      select: { action: true, changes: true },
    })
    expect(events).toEqual([
      { action: 'create', changes: {} },
      { action: 'update', changes: { stage_id: [1, 2], value: ['5', '7.5'] } },
    ])
  })

  it('leaves the calls of a deal that is deleted', async () => {
    const { id } = await caller().deals.add({ title: 'Oats' })
    const start_time = '2027-01-01 00:00:00'
    const times = { start_time, end_time: start_time }
    const call = await caller().callLogs.add({ outcome: 'busy', to_phone_number: '+1', ...times, deal_id: id })
    await caller().deals.delete({ id })
    expect(await caller().callLogs.get({ id: call.id })).toMatchObject({ deal_id: id })
    await expect(caller().deals.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(caller().deals.delete({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
