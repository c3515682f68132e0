import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, type TestMember, wireCall } from '../testing.ts'

describe.each(testDatabases)('callLogs.log on $name', (database) => {
  let callbook: TestCallbook
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  const asked = () => callbook.callerOf(regular).callLogs
  const activities = (ids: number[]) =>
    callbook.db.prisma.activity.findMany({
      where: { company_id: regular.company_id, id: { in: ids } },
      orderBy: { id: 'asc' },
    })

  it('adds a follow-up on its day, open, with the links of the call', async () => {
    const jo = await callbook.world.acme.addPerson()
    const deal = await callbook.world.acme.addDeal()
    const call = wireCall({ person_id: jo.id, deal_id: deal.id })
    const { call_log, follow_up_id } = await asked().log({ call, follow_up_date: '2026-11-25' })
    expect(await activities([follow_up_id ?? 0])).toMatchObject([
      {
        type: 'call',
        subject: 'Call back',
        done: false,
        due_date: new Date('2026-11-25T00:00:00Z'),
        user_id: regular.user_id,
        person_id: jo.id,
        deal_id: deal.id,
      },
    ])
    expect(call_log.person_id).toBe(jo.id)
    const { activities: asActivities } = callbook.callerOf(regular)
    const { person, deal: dealPage, lead } = (await asActivities.get({ id: follow_up_id ?? 0 })).has_page
    expect({ person, deal: dealPage, lead }).toEqual({ person: true, deal: true, lead: false })
  })

  it('knows the call of a follow-up, and of the activity that the call itself is, until it is deleted', async () => {
    const { call_log, follow_up_id } = await asked().log({
      call: wireCall({ subject: 'About flour' }),
      follow_up_date: '2026-11-25',
    })
    const { activities: asActivities } = callbook.callerOf(regular)
    const callOf = async (id: number | null) => (await asActivities.get({ id: id ?? 0 })).call
    const call = { id: call_log.id, subject: 'About flour', outcome: call_log.outcome, start_time: call_log.start_time }
    expect(await callOf(follow_up_id)).toEqual(call)
    expect(await callOf(call_log.activity_id)).toEqual(call)
    await asked().delete({ id: call_log.id })
    expect(await callOf(follow_up_id)).toBeNull()
  })

  it('names the number to call back where the call has no person', async () => {
    const followUpOf = async (fields: Parameters<typeof wireCall>[0]) => {
      const { follow_up_id } = await asked().log({ call: wireCall(fields), follow_up_date: '2026-11-25' })
      return (await activities([follow_up_id ?? 0])).map(({ subject }) => subject)
    }
    const to_phone_number = '+37253570010'
    expect(await followUpOf({ to_phone_number })).toEqual(['Call back +372 5357 0010'])
    expect(await followUpOf({ to_phone_number, subject: 'Prices' })).toEqual(['Prices · +372 5357 0010'])
    expect(await followUpOf({ to_phone_number: 'desk@acme' })).toEqual(['Call back desk@acme'])
  })

  it('adds no follow-up that was not asked for, and none to a call that is refused', async () => {
    const before = await callbook.db.prisma.activity.count({ where: { company_id: regular.company_id } })
    expect((await asked().log({ call: wireCall() })).follow_up_id).toBeNull()
    const refused = asked().log({ call: wireCall({ person_id: 999_999 }), follow_up_date: '2026-11-25' })
    await expect(refused).rejects.toThrow('not found')
    expect(await callbook.db.prisma.activity.count({ where: { company_id: regular.company_id } })).toBe(before + 1)
    await expect(asked().log({ call: wireCall(), follow_up_date: '2026-02-30' })).rejects.toThrow('must be a day')
  })

  it('is taken back with both activities, and nothing of others', async () => {
    const { call_log, follow_up_id } = await asked().log({ call: wireCall(), follow_up_date: '2026-11-25' })
    const ids = [call_log.activity_id, follow_up_id ?? 0]
    await asked().undoLog({ id: call_log.id, activity_ids: ids })
    expect((await activities(ids)).map(({ delete_time }) => delete_time !== null)).toEqual([true, true])
    await expect(asked().get({ id: call_log.id })).rejects.toThrow('not found')

    const theirs = await callbook.world.acme.addActivity()
    const other = await asked().log({ call: wireCall() })
    await asked().undoLog({ id: other.call_log.id, activity_ids: [theirs.id] })
    expect(await activities([theirs.id])).toMatchObject([{ delete_time: null }])
  })
})
