import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'

describe.each(testDatabases)('changing many call logs on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const add = async (as: TestMember) => (await addCallLog(callbook.as(as), callInput())).id
  const logsOf = (member: TestMember) => callbook.callerOf(member).callLogs
  const eventsOf = (id: string) =>
    callbook.world.prisma.auditEvent.findMany({ where: { object_type: 'callLog', object_id: id } })

  it('assigns those of the company that are not theirs yet, and writes down who did', async () => {
    const { acme, rival } = callbook.world
    const to = await acme.addMember()
    const [a, b, theirs, foreign] = [
      await add(acme.admin),
      await add(acme.regular),
      await add(to),
      await add(rival.admin),
    ]
    const { ids } = await logsOf(acme.admin).assign({ ids: [a, b, theirs, foreign, 'x'], user_id: to.user_id })
    expect(ids.toSorted()).toEqual([a, b].toSorted())
    expect(await logsOf(to).get({ id: a })).toMatchObject({ user_id: to.user_id })
    expect(await logsOf(rival.admin).get({ id: foreign })).toMatchObject({ user_id: rival.admin.user_id })
    expect(await eventsOf(b)).toMatchObject([
      { action: 'update', user_id: acme.admin.user_id, changes: { user_id: [acme.regular.user_id, to.user_id] } },
    ])
  })

  it('lets only admins assign, and only to active members of the company', async () => {
    const { acme, rival } = callbook.world
    const id = await add(acme.regular)
    const gone = await acme.addMember({ active_flag: false })
    await expect(logsOf(acme.regular).assign({ ids: [id], user_id: acme.regular.user_id })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    for (const user_id of [rival.admin.user_id, gone.user_id, 2 ** 31]) {
      await expect(logsOf(acme.admin).assign({ ids: [id], user_id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await logsOf(acme.admin).get({ id })).toMatchObject({ user_id: acme.regular.user_id })
  })

  it('deletes those one may delete, leaves tombstones and an event of each', async () => {
    const { acme, rival } = callbook.world
    const [mine, others, foreign] = [await add(acme.regular), await add(acme.admin), await add(rival.admin)]
    expect(await logsOf(acme.regular).deleteMany({ ids: [mine, others, foreign, 'x'] })).toEqual({ ids: [mine] })
    await expect(logsOf(acme.admin).get({ id: mine })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(logsOf(acme.regular).delete({ id: mine })).rejects.toMatchObject({ cause: { kind: 'gone' } })
    expect(await logsOf(acme.admin).get({ id: others })).toMatchObject({ id: others })
    expect(await logsOf(rival.admin).get({ id: foreign })).toMatchObject({ id: foreign })
    expect(await eventsOf(mine)).toMatchObject([{ action: 'delete', user_id: acme.regular.user_id }])
    expect(await logsOf(acme.admin).deleteMany({ ids: [mine, others] })).toEqual({ ids: [others] })
  })
})
