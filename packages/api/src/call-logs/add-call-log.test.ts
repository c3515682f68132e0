import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestWorld } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'

describe.each(testDatabases)('addCallLog on $name', (database) => {
  let callbook: TestCallbook
  let acme: TestWorld['acme']
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    acme = callbook.world.acme
  })
  afterAll(() => callbook.close())

  const add = (fields: Parameters<typeof callInput>[0] = {}, as = acme.regular) =>
    addCallLog(callbook.as(as), callInput(fields))
  const findActivity = (id: number) =>
    callbook.db.prisma.activity.findUniqueOrThrow({ where: { company_id_id: { company_id: acme.company_id, id } } })
  const countRows = async () => [await callbook.db.prisma.callLog.count(), await callbook.db.prisma.activity.count()]

  it('answers with the fields in the order of the documented example', async () => {
    const [person, org, deal] = [await acme.addPerson(), await acme.addOrganization(), await acme.addDeal()]
    const links = { person_id: person.id, org_id: org.id, deal_id: deal.id }
    const call_log = await add({ ...links, subject: 'x', from_phone_number: '1', note: 'x' })
    expect(Object.keys(call_log).join(' ')).toBe(
      'id activity_id person_id org_id deal_id subject duration outcome from_phone_number to_phone_number has_recording start_time end_time user_id company_id note',
    )
  })

  it('issues ids in the order of logging', async () => {
    const ids = [(await add()).id, (await add()).id, (await add()).id]
    expect(ids).toEqual(ids.toSorted())
  })

  it('gives the call log a done activity of type call with its owner, links and time in UTC', async () => {
    const [person, org, lead] = [await acme.addPerson(), await acme.addOrganization(), await acme.addLead()]
    const links = { person_id: person.id, org_id: org.id, lead_id: lead.id }
    const before = Date.now() - 1000
    const { activity_id } = await add({
      ...links,
      subject: 'Renewal',
      start_time: '2024-06-30T23:30:15-01:00',
      end_time: '2024-07-01 01:00:00',
      duration: 77,
    })
    const { add_time, update_time, marked_as_done_time, ...activity } = await findActivity(activity_id)
    expect(activity).toEqual({
      company_id: acme.company_id,
      id: activity_id,
      user_id: acme.regular.user_id,
      type: 'call',
      subject: 'Renewal',
      done: true,
      due_date: new Date('2024-07-01T00:00:00Z'),
      due_time: new Date('1970-01-01T00:30:15Z'),
      duration: 77,
      follow_up_of_id: null,
      note: null,
      deal_id: null,
      public_description: null,
      location: null,
      priority: null,
      busy: false,
      delete_time: null,
      ...links,
    })
    for (const time of [add_time, update_time, marked_as_done_time]) {
      expect(time?.getTime()).toBeGreaterThan(before)
    }
  })

  it('notes which token or app logged it, and nothing when a person did', async () => {
    const ctx = callbook.as(acme.regular)
    const sourceOf = async (source?: string) => {
      const { id } = await addCallLog({ ...ctx, actor: { ...ctx.actor, ...(source && { source }) } }, callInput())
      const { company_id } = acme
      return (await callbook.db.prisma.callLog.findFirstOrThrow({ where: { company_id, id } })).source
    }
    expect(await sourceOf('Dialer')).toBe('Dialer')
    expect(await sourceOf()).toBeNull()
  })

  it.each(['person_id', 'org_id', 'deal_id'] as const)('refuses a deleted %s', async (key) => {
    const delete_time = new Date()
    const make = { person_id: acme.addPerson, org_id: acme.addOrganization, deal_id: acme.addDeal }[key]
    const { id } = await make({ delete_time })
    await expect(add({ [key]: id })).rejects.toMatchObject({ kind: 'not_found' })
  })

  it('keeps the second of the start, also in the last half second of a day', async () => {
    const instant = '2024-06-30T23:59:59.999Z'
    const { activity_id } = await add({ start_time: instant, end_time: instant })
    expect(await findActivity(activity_id)).toMatchObject({
      due_date: new Date('2024-06-30T00:00:00Z'),
      due_time: new Date('1970-01-01T23:59:59Z'),
    })
  })

  it.each([{}, { subject: '' }, { subject: null }])('names the activity Call for %o', async (fields) => {
    expect(await findActivity((await add(fields)).activity_id)).toMatchObject({ subject: 'Call' })
  })

  it('converts an activity: done, its own subject and owner kept', async () => {
    const planned = await acme.addActivity({ note: 'Ask about the invoice' })
    expect(await add({ activity_id: planned.id })).toMatchObject({ activity_id: planned.id })
    const { update_time, marked_as_done_time, ...activity } = await findActivity(planned.id)
    expect(activity).toEqual({ ...activity, user_id: acme.admin.user_id, subject: 'Planned call', done: true })
    expect(marked_as_done_time).toEqual(update_time)
  })

  it('replaces the subject of a converted activity only when one is given', async () => {
    const planned = await acme.addActivity()
    await add({ activity_id: planned.id, subject: '' })
    expect(await findActivity(planned.id)).toMatchObject({ subject: 'Planned call' })
    await add({ activity_id: planned.id, subject: 'Renewal' })
    expect(await findActivity(planned.id)).toMatchObject({ subject: 'Renewal' })
  })

  it('keeps the time at which an activity was done first', async () => {
    const marked_as_done_time = new Date('2020-01-01T00:00:00Z')
    const { id } = await acme.addActivity({ done: true, marked_as_done_time })
    await add({ activity_id: id })
    expect(await findActivity(id)).toMatchObject({ marked_as_done_time })
  })

  it('of calls that convert one activity at once, lets the last subject stand', async () => {
    const { id: activity_id } = await acme.addActivity()
    const subjects = ['first', 'second', '', 'third', null]
    await Promise.all(subjects.map((subject) => add({ activity_id, subject })))
    expect(await findActivity(activity_id)).toMatchObject({ subject: 'third', done: true })
    expect(await callbook.db.prisma.callLog.count({ where: { activity_id } })).toBe(subjects.length)
  })

  it('writes nothing for a refused call, whoever shares its group', async () => {
    const rival = await callbook.world.rival.addPerson()
    const meeting = await acme.addActivity({ type: 'meeting' })
    const [logs = 0, activities = 0] = await countRows()
    const results = await Promise.allSettled([
      add({ person_id: rival.id }),
      add(),
      add({ activity_id: meeting.id, subject: 'x' }),
      add({ user_id: acme.admin.user_id }),
    ])
    expect(results.map((result) => (result.status === 'rejected' ? result.reason.kind : 'added'))).toEqual([
      'not_found',
      'added',
      'bad_request',
      'forbidden',
    ])
    expect(await countRows()).toEqual([logs + 1, activities + 1])
    expect(await findActivity(meeting.id)).toMatchObject({ done: false, subject: 'Planned call' })
  })

  it('lets an admin log calls of a colleague who has left', async () => {
    const left = await acme.addMember({ active_flag: false })
    expect(await add({ user_id: left.user_id }, acme.admin)).toMatchObject({ user_id: left.user_id })
  })

  it('keeps the E.164 form beside a number, read in the country of the company', async () => {
    const { id } = await add({ from_phone_number: '030 / 901-820', to_phone_number: '201' })
    const { id: foreign } = await add({ from_phone_number: 'sip:jo@pbx.example', to_phone_number: '0037249234343' })
    const rows = await callbook.db.prisma.callLog.findMany({
      where: { company_id: acme.company_id, id: { in: [id, foreign] } },
      orderBy: { id: 'asc' },
      select: { from_phone_number_e164: true, to_phone_number_e164: true },
    })
    expect(rows).toEqual([
      { from_phone_number_e164: '+4930901820', to_phone_number_e164: null },
      { from_phone_number_e164: null, to_phone_number_e164: '+37249234343' },
    ])
  })
})
