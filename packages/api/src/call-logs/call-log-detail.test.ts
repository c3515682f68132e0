import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'

describe.each(testDatabases)('one call on $name', (database) => {
  let callbook: TestCallbook
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  const add = (fields: Parameters<typeof callInput>[0] = {}, as = regular, source?: string) =>
    addCallLog(
      { ...callbook.as(as), actor: { ...callbook.as(as).actor, ...(source && { source }) } },
      callInput(fields),
    )
  const asked = (as = regular) => callbook.callerOf(as).callLogs

  it('detail: names, a note that is safe to show beside the one as sent, and who may change it', async () => {
    const note = '<b>Hi</b><script>alert(1)</script>'
    const { id } = await add({ note }, callbook.world.acme.admin, 'Dialer')
    expect(await asked().detail({ id })).toMatchObject({
      note,
      safe_note: '<b>Hi</b>',
      source: 'Dialer',
      may_change: false,
    })
    expect(await asked(callbook.world.acme.admin).detail({ id })).toMatchObject({ may_change: true, deleted_links: [] })
    await expect(asked(callbook.world.rival.admin).detail({ id })).rejects.toThrow('not found')
  })

  it('history: newest first, with names; that it was logged, and by which app, comes last', async () => {
    const { acme, rival } = callbook.world
    const jo = await acme.addPerson({ name: 'Jo' })
    const lead = await acme.addLead({ title: 'Big one' })
    const { id } = await add({}, regular, 'Dialer')
    await asked().update({ id, person_id: jo.id })
    await asked(acme.admin).update({ id, lead_id: lead.id, outcome: 'busy' })
    const history = await asked().history({ id })
    expect(history).toMatchObject([
      {
        action: 'update',
        changes: [
          { field: 'lead_id', before: null, after: 'Big one' },
          { field: 'outcome', before: 'connected', after: 'busy' },
        ],
      },
      { action: 'update', changes: [{ field: 'person_id', before: null, after: 'Jo' }] },
      { action: 'create', source: 'Dialer', changes: [] },
    ])
    expect(history[0]?.user_name).not.toBe(history[1]?.user_name)
    await expect(asked(rival.admin).history({ id })).rejects.toThrow('not found')
  })

  it('history: owners by name; who logged it is who owned it first', async () => {
    const { admin } = callbook.world.acme
    const nameOf = async ({ user_id: id }: TestMember) =>
      (await callbook.db.prisma.user.findUniqueOrThrow({ where: { id } })).name
    const [first, second] = [await nameOf(regular), await nameOf(admin)]
    expect(first).not.toBe(second)
    const { id } = await add()
    await asked(admin).assign({ ids: [id], user_id: admin.user_id })
    expect(await asked().history({ id })).toMatchObject([
      { user_name: second, changes: [{ field: 'user_id', before: first, after: second }] },
      { user_name: first, action: 'create' },
    ])
    await asked(admin).assign({ ids: [id], user_id: regular.user_id })
    expect(await asked().history({ id })).toMatchObject([
      { user_name: second, changes: [{ field: 'user_id', before: second, after: first }] },
      {},
      { user_name: first, action: 'create' },
    ])
  })

  it('forgets what a call said when it is deleted, but not that it was changed', async () => {
    const { id } = await add({ note: 'secret' })
    await asked().update({ id, note: 'other secret' })
    await asked().delete({ id })
    const where = { company_id: regular.company_id, object_id: id }
    const events = await callbook.db.prisma.auditEvent.findMany({ where, orderBy: { id: 'asc' } })
    expect(events.map(({ action, changes }) => [action, changes])).toEqual([
      ['update', {}],
      ['delete', {}],
    ])
  })

  it('earlierWith: the same person or number, either way, before this call', async () => {
    const { acme } = callbook.world
    const own = '+4930901820'
    await callbook.db.prisma.companyNumber.create({
      data: { company_id: acme.company_id, value: own, value_e164: own },
    })
    const jo = await acme.addPerson({ name: 'Jo' })
    const at = (hour: number) => ({ start_time: `2022-12-12 ${hour}:00:00`, end_time: `2022-12-12 ${hour}:01:00` })
    const theirs = '+37253570010'
    const inbound = await add({ from_phone_number: theirs, to_phone_number: own, ...at(10) })
    const otherInbound = await add({ from_phone_number: '+37253579999', to_phone_number: own, ...at(11) })
    const withJo = await add({ to_phone_number: '201', person_id: jo.id, ...at(12) })
    const latest = await add({ from_phone_number: own, to_phone_number: '+372 5357 0010', person_id: jo.id, ...at(13) })
    await add({ to_phone_number: theirs, ...at(14) })
    const { call_logs, has_more } = await asked().earlierWith({ id: latest.id })
    expect(call_logs.map(({ id }) => id)).toEqual([withJo.id, inbound.id])
    expect(has_more).toBe(false)
    expect((await asked().earlierWith({ id: otherInbound.id })).call_logs).toEqual([])
  })

  it('similar: mine, the same number in any writing, within a minute', async () => {
    const { acme } = callbook.world
    const times = { start_time: '2022-05-05 10:00:30', end_time: '2022-05-05 10:01:00' }
    const { id } = await add({ to_phone_number: '+4930123456', ...times })
    await add({ to_phone_number: '+4930123456', ...times }, acme.admin)
    const ask = (to_phone_number: string, start_time: string) => asked().similar({ to_phone_number, start_time })
    expect(await ask('030 123456', '2022-05-05 10:01:20')).toMatchObject([{ id, outcome: 'connected' }])
    expect(await ask('030 123456', '2022-05-05 10:01:31')).toEqual([])
    expect(await ask('030 123457', '2022-05-05 10:00:30')).toEqual([])
  })
})
