import { testDatabases } from '@callbook/db/testing'
import { MAX_BULK_CALL_LOGS } from '@callbook/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'
import { newCallLogId } from './call-log-id.ts'

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

  it('gives assigned calls back to whom each belonged, also to who has left, but not what moved on', async () => {
    const { acme, rival } = callbook.world
    const [to, third, leaver] = [await acme.addMember(), await acme.addMember(), await acme.addMember()]
    const [a, b, left, moved] = [await add(acme.admin), await add(acme.regular), await add(leaver), await add(third)]
    const { owners } = await logsOf(acme.admin).assign({ ids: [a, b, left, moved], user_id: to.user_id })
    await logsOf(acme.admin).assign({ ids: [moved], user_id: acme.regular.user_id })
    await callbook.world.prisma.companyUser.updateMany({
      where: { user_id: leaver.user_id },
      data: { active_flag: false },
    })
    const undo = { user_id: to.user_id, owners }
    await expect(logsOf(acme.regular).giveBack(undo)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await logsOf(rival.admin).giveBack(undo)).toEqual({ ids: [] })
    const { ids } = await logsOf(acme.admin).giveBack(undo)
    expect(ids.toSorted()).toEqual([a, b, left].toSorted())
    const rows = await callbook.world.prisma.callLog.findMany({ where: { id: { in: [a, b, left, moved] } } })
    const ownerOf = new Map(rows.map(({ id, user_id }) => [id.replaceAll('-', ''), user_id]))
    expect([a, b, left, moved].map((id) => ownerOf.get(id))).toEqual([
      acme.admin.user_id,
      acme.regular.user_id,
      leaver.user_id,
      acme.regular.user_id,
    ])
    expect(await eventsOf(b)).toMatchObject([
      { changes: { user_id: [acme.regular.user_id, to.user_id] } },
      { changes: { user_id: [to.user_id, acme.regular.user_id] } },
    ])
  })

  it('selects all that a filter finds, newest first, and never of another company', async () => {
    const { acme, rival } = callbook.world
    const { id: person_id } = await acme.addPerson()
    const log = async (start: string, end: string) =>
      (await addCallLog(callbook.as(acme.regular), callInput({ person_id, start_time: start, end_time: end }))).id
    const older = await log('2026-01-30 09:00:00', '2026-01-30 09:01:00')
    const newer = await log('2026-01-31 09:00:00', '2026-01-31 09:02:00')
    expect(await logsOf(acme.admin).select({ person_id })).toEqual({
      call_logs: [
        { id: newer, user_id: acme.regular.user_id, duration: 120 },
        { id: older, user_id: acme.regular.user_id, duration: 60 },
      ],
    })
    expect(await logsOf(rival.admin).select({ person_id })).toEqual({ call_logs: [] })
  })

  it('changes as many calls at once as can be selected', async () => {
    const { acme } = callbook.world
    const to = await acme.addMember()
    const one = await add(acme.admin)
    const row = await callbook.world.prisma.callLog.findFirstOrThrow({ where: { id: one } })
    const ids = [one, ...Array.from({ length: MAX_BULK_CALL_LOGS - 1 }, newCallLogId)]
    for (let start = 1; start < ids.length; start += 1000) {
      await callbook.world.prisma.callLog.createMany({
        data: ids.slice(start, start + 1000).map((id) => ({ ...row, id })),
      })
    }
    const { owners } = await logsOf(acme.admin).assign({ ids, user_id: to.user_id })
    expect(owners).toMatchObject([{ user_id: acme.admin.user_id }])
    expect((await logsOf(acme.admin).giveBack({ user_id: to.user_id, owners })).ids).toHaveLength(ids.length)
    expect((await logsOf(acme.admin).deleteMany({ ids })).ids).toHaveLength(ids.length)
  })
})
