import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { seedTestWorld, type TestCompany } from '../testing/test-world.ts'

const OURS = '+4930901820'
const JO = '+37253570010'
const STRANGER = '+37249234343'

describe.each(testDatabases)('the inbox on $name', (database) => {
  let callbook: TestCallbook
  let acme: TestCompany
  let rival: TestCompany
  let admin: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())
  // Each test has a company of its own, so that what another one left in its inbox does not matter.
  beforeEach(async () => {
    ;({ acme, rival } = await seedTestWorld(callbook.db.prisma))
    admin = acme.admin
    const number = { company_id: acme.company_id, value: OURS, value_e164: OURS }
    await callbook.db.prisma.companyNumber.create({ data: number })
  })

  const inboxOf = (member: TestMember) => callbook.callerOf(member).inbox
  /** A call at this minute of a day. */
  const call = async (minute: number, fields: Parameters<typeof callInput>[0] = {}, as: TestMember = admin) => {
    const time = `2026-03-02 10:${String(minute).padStart(2, '0')}:00`
    const times = { start_time: time, end_time: time }
    return (await addCallLog(callbook.as(as), callInput({ from_phone_number: OURS, ...times, ...fields }))).id
  }
  const numbers = async () => {
    const page = await inboxOf(admin).list({})
    return page.numbers.map(({ number, calls, persons }) => [number, calls, persons])
  }
  const personOf = async (id: string) => {
    const { person_id, org_id } = await callbook.callerOf(admin).callLogs.get({ id })
    return { person_id, org_id }
  }

  it('groups calls without a person by the other party, the newest first', async () => {
    const jo = await acme.addPerson({ name: 'Jo', numbers: [JO] })
    await call(1, { to_phone_number: STRANGER })
    await call(2, { to_phone_number: JO })
    await call(3, { to_phone_number: OURS, from_phone_number: STRANGER, outcome: 'no_answer' })
    await call(4, { to_phone_number: JO, person_id: jo.id })
    await call(5, { to_phone_number: '201' })
    const { numbers: groups, next_cursor } = await inboxOf(acme.regular).list({})
    expect(groups).toEqual([
      expect.objectContaining({ number: '201', calls: 1, persons: 0, inbound: false }),
      {
        number: STRANGER,
        calls: 2,
        first_time: '2026-03-02T10:01:00.000Z',
        last_time: '2026-03-02T10:03:00.000Z',
        outcome: 'no_answer',
        duration: 0,
        inbound: true,
        user_name: expect.stringContaining('of Acme'),
        persons: 0,
        person_name: null,
      },
      expect.objectContaining({ number: JO, calls: 1, persons: 1, person_name: 'Jo' }),
    ])
    expect(next_cursor).toBeNull()
    expect(await inboxOf(admin).count()).toEqual({ numbers: 3 })
  })

  it('leaves out calls among own numbers and from withheld ones', async () => {
    await call(1, { to_phone_number: OURS })
    await call(2, { to_phone_number: OURS, from_phone_number: null })
    expect(await numbers()).toEqual([])
  })

  it('takes every call for one that was made where no own number is known', async () => {
    await call(1, { to_phone_number: OURS, from_phone_number: STRANGER }, rival.admin)
    expect((await inboxOf(rival.admin).list({})).numbers).toMatchObject([{ number: OURS, inbound: false }])
  })

  it('counts several living persons, and neither the deleted nor those of another company', async () => {
    await acme.addPerson({ name: 'Jo', numbers: [JO] })
    await acme.addPerson({ name: 'Twin', numbers: [JO, JO] })
    await acme.addPerson({ name: 'Gone', numbers: [JO], delete_time: new Date() })
    await rival.addPerson({ name: 'Rival', numbers: [JO] })
    await call(1, { to_phone_number: JO })
    expect(await numbers()).toEqual([[JO, 1, 2]])
    const { candidates } = await inboxOf(admin).preview({ number: JO })
    expect(candidates.map(({ name }) => name)).toEqual(['Jo', 'Twin'])
  })

  it('visits each number once, page by page', async () => {
    for (let count = 0; count < 5; count += 1) await call(7, { to_phone_number: `+3725357001${count}` })
    await call(6, { to_phone_number: '+37253570012' })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await inboxOf(admin).list({ limit: 2, ...(cursor !== undefined && { cursor }) })
      seen.push(...page.numbers.map(({ number }) => number))
      cursor = page.next_cursor ?? undefined
    } while (cursor !== undefined)
    expect(seen).toEqual([4, 3, 2, 1, 0].map((count) => `+3725357001${count}`))
  })

  it('says who it may be and why, and how many calls would be linked', async () => {
    const org = await acme.addOrganization({ name: 'Mill' })
    const jo = await acme.addPerson({ name: 'Jo', numbers: [JO], org_id: org.id, job_title: 'Buyer' })
    const colleague = await acme.addPerson({ name: 'Colleague' })
    await call(1, { to_phone_number: JO, person_id: colleague.id })
    await call(2, { to_phone_number: JO })
    await call(3, { to_phone_number: OURS, from_phone_number: JO })
    const preview = await inboxOf(admin).preview({ number: JO })
    expect(preview).toMatchObject({ number: JO, calls: 2, first_time: '2026-03-02T10:02:00.000Z' })
    expect(preview.newest_calls).toMatchObject([{ inbound: true }, { inbound: false }])
    expect(preview.candidates).toEqual([
      {
        id: jo.id,
        name: 'Jo',
        job_title: 'Buyer',
        org_name: 'Mill',
        has_number: true,
        last_on_number: null,
        last_time: null,
      },
      expect.objectContaining({
        id: colleague.id,
        has_number: false,
        last_on_number: '2026-03-02T10:01:00.000Z',
        last_time: '2026-03-02T10:01:00.000Z',
      }),
    ])
  })

  it('links all calls of a number with their activities, and takes it back', async () => {
    const [mill, other] = [await acme.addOrganization({ name: 'Mill' }), await acme.addOrganization({ name: 'Other' })]
    const jo = await acme.addPerson({ name: 'Jo', org_id: mill.id })
    const ids = [
      await call(1, { to_phone_number: STRANGER }),
      await call(2, { to_phone_number: OURS, from_phone_number: '+372 4923 4343' }, acme.regular),
      await call(3, { to_phone_number: STRANGER, org_id: other.id }),
    ]
    const unrelated = await call(4, { to_phone_number: JO })
    const linked = await inboxOf(acme.regular).link({ number: STRANGER, person_id: jo.id, add_number: true })
    expect(linked.person).toEqual({ id: jo.id, name: 'Jo' })
    expect(linked.call_log_ids.toSorted()).toEqual(ids.toSorted())
    expect(await numbers()).toEqual([[JO, 1, 0]])
    expect(await Promise.all(ids.map(personOf))).toEqual([
      { person_id: jo.id, org_id: mill.id },
      { person_id: jo.id, org_id: mill.id },
      { person_id: jo.id, org_id: other.id },
    ])
    expect(await personOf(unrelated)).toEqual({})
    const where = { company_id: acme.company_id, person_id: jo.id }
    const activities = await callbook.db.prisma.activity.findMany({ where, orderBy: { id: 'asc' } })
    expect(activities.map(({ org_id }) => org_id)).toEqual([mill.id, mill.id, other.id])
    expect(await callbook.db.prisma.personPhone.findMany({ where })).toMatchObject([{ value_e164: STRANGER }])

    const { call_log_ids, phone_id } = linked
    const undo = { person_id: jo.id, call_log_ids, ...(phone_id !== null && { phone_id }) }
    expect(await inboxOf(acme.regular).unlink(undo)).toEqual({ calls: 3 })
    expect(await numbers()).toEqual([
      [JO, 1, 0],
      [STRANGER, 3, 0],
    ])
    expect(await Promise.all(ids.map(personOf))).toEqual([{}, {}, { org_id: other.id }])
    expect(await callbook.db.prisma.activity.count({ where })).toBe(0)
    expect(await callbook.db.prisma.personPhone.count({ where })).toBe(0)
    const history = await callbook.db.prisma.auditEvent.findMany({
      where: { company_id: acme.company_id, object_type: 'callLog', object_id: ids[0] ?? '' },
      orderBy: { id: 'asc' },
    })
    expect(history).toMatchObject([
      { action: 'link', changes: { person_id: [null, jo.id], org_id: [null, mill.id] } },
      { action: 'update', changes: { person_id: [jo.id, null], org_id: [mill.id, null] } },
    ])
  })

  it('does not take back what somebody changed since', async () => {
    const jo = await acme.addPerson()
    const ids = [await call(1, { to_phone_number: STRANGER }), await call(2, { to_phone_number: STRANGER })]
    const { call_log_ids } = await inboxOf(admin).link({ number: STRANGER, person_id: jo.id })
    const event = { company_id: acme.company_id, user_id: admin.user_id, object_type: 'callLog' }
    await callbook.db.prisma.auditEvent.create({ data: { ...event, action: 'update', object_id: ids[0] ?? '' } })
    expect(await inboxOf(admin).unlink({ person_id: jo.id, call_log_ids })).toEqual({ calls: 1 })
    expect(await Promise.all(ids.map(personOf))).toEqual([{ person_id: jo.id }, {}])
    expect(await inboxOf(admin).unlink({ person_id: jo.id, call_log_ids })).toEqual({ calls: 0 })
  })

  it('says yes to every number that exactly one person has, and takes it back', async () => {
    const mill = await acme.addOrganization({ name: 'Mill' })
    const jo = await acme.addPerson({ name: 'Jo', numbers: [JO, JO], org_id: mill.id })
    const desk = await acme.addPerson({ name: 'Desk', numbers: ['201'] })
    await acme.addPerson({ name: 'Gone', numbers: [JO], delete_time: new Date() })
    for (const name of ['Twin', 'Other twin']) await acme.addPerson({ name, numbers: ['+37253570012'] })
    await rival.addPerson({ name: 'Rival', numbers: [STRANGER] })
    await acme.addPerson({ name: 'Ruled', numbers: ['+37253570013'] })
    await inboxOf(admin).rule({ number: '+37253570013', ruling: 'not_a_contact' })
    const ids = [
      await call(1, { to_phone_number: JO }),
      await call(2, { to_phone_number: OURS, from_phone_number: JO }, acme.regular),
      await call(3, { to_phone_number: '201' }),
    ]
    for (const to_phone_number of ['+37253570012', '+37253570013', STRANGER]) await call(4, { to_phone_number })
    expect(await inboxOf(admin).countProbable()).toEqual({ numbers: 2, calls: 3 })
    expect(await inboxOf(rival.admin).countProbable()).toEqual({ numbers: 0, calls: 0 })
    expect(await inboxOf(rival.admin).linkProbable()).toEqual({ linkings: [] })

    const { linkings } = await inboxOf(acme.regular).linkProbable()
    expect(linkings).toEqual([
      { person_id: jo.id, call_log_ids: expect.arrayContaining(ids.slice(0, 2)) },
      { person_id: desk.id, call_log_ids: ids.slice(2) },
    ])
    expect(await Promise.all(ids.map(personOf))).toEqual([
      { person_id: jo.id, org_id: mill.id },
      { person_id: jo.id, org_id: mill.id },
      { person_id: desk.id },
    ])
    const where = { company_id: acme.company_id, person_id: { in: [jo.id, desk.id] } }
    expect(await callbook.db.prisma.activity.count({ where })).toBe(3)
    expect(await numbers()).toEqual([
      ['+37253570012', 1, 2],
      [STRANGER, 1, 0],
    ])
    expect(await inboxOf(admin).countProbable()).toEqual({ numbers: 0, calls: 0 })
    const events = await callbook.db.prisma.auditEvent.findMany({
      where: { company_id: acme.company_id, object_type: 'callLog', object_id: { in: ids } },
      orderBy: { id: 'asc' },
    })
    expect(events).toHaveLength(3)
    expect(events).toEqual(
      ids.map((object_id, index) => {
        const changes =
          index < 2 ? { person_id: [null, jo.id], org_id: [null, mill.id] } : { person_id: [null, desk.id] }
        const link = { action: 'link', user_id: acme.regular.user_id, object_id, changes }
        return expect.objectContaining(link)
      }),
    )

    const changedSince = {
      company_id: acme.company_id,
      user_id: admin.user_id,
      object_type: 'callLog',
      action: 'update',
    }
    await callbook.db.prisma.auditEvent.create({ data: { ...changedSince, object_id: ids[1] ?? '' } })
    expect(await inboxOf(rival.admin).unlinkProbable({ linkings })).toEqual({ calls: 0 })
    expect(await inboxOf(acme.regular).unlinkProbable({ linkings })).toEqual({ calls: 2 })
    expect(await Promise.all(ids.map(personOf))).toEqual([{}, { person_id: jo.id, org_id: mill.id }, {}])
    expect(await callbook.db.prisma.activity.count({ where })).toBe(0)
  })

  it('makes a new person with the number, and takes them away again', async () => {
    await call(1, { to_phone_number: STRANGER })
    const linked = await inboxOf(admin).link({ number: STRANGER, new_person_name: ' Jo Park ' })
    expect(linked).toMatchObject({ person: { name: 'Jo Park' }, person_is_new: true })
    const { id: person_id } = linked.person
    const person = await callbook.db.prisma.person.findFirst({
      where: { company_id: acme.company_id, id: person_id },
      include: { phones: true },
    })
    expect(person).toMatchObject({ owner_id: admin.user_id, phones: [{ value_e164: STRANGER, primary: true }] })
    await inboxOf(admin).unlink({ person_id, call_log_ids: linked.call_log_ids, person_is_new: true })
    expect(await numbers()).toEqual([[STRANGER, 1, 0]])
    const { delete_time } = await callbook.db.prisma.person.findFirstOrThrow({ where: { id: person_id } })
    expect(delete_time).not.toBeNull()
  })

  it('does not delete a person whom linking did not make', async () => {
    const { id: person_id } = await acme.addPerson()
    await inboxOf(admin).unlink({ person_id, call_log_ids: [], person_is_new: true })
    const { delete_time } = await callbook.db.prisma.person.findFirstOrThrow({ where: { id: person_id } })
    expect(delete_time).toBeNull()
  })

  it('links to nobody who is deleted or of another company', async () => {
    await call(1, { to_phone_number: STRANGER })
    const [gone, theirs] = [await acme.addPerson({ delete_time: new Date() }), await rival.addPerson()]
    for (const { id } of [gone, theirs]) {
      await expect(inboxOf(admin).link({ number: STRANGER, person_id: id })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    }
    const foreign = { number: STRANGER, new_person_name: 'Spy' }
    expect(await inboxOf(rival.admin).link(foreign)).toMatchObject({ call_log_ids: [] })
    expect(await numbers()).toEqual([[STRANGER, 1, 0]])
    await expect(inboxOf(admin).link({ number: STRANGER })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('takes nothing back for another company', async () => {
    const jo = await acme.addPerson()
    const id = await call(1, { to_phone_number: STRANGER })
    const { call_log_ids } = await inboxOf(admin).link({ number: STRANGER, person_id: jo.id })
    expect(await inboxOf(rival.admin).unlink({ person_id: jo.id, call_log_ids })).toEqual({ calls: 0 })
    expect(await personOf(id)).toEqual({ person_id: jo.id })
  })

  it('keeps a ruled number out of the inbox until the ruling is lifted, and goes on taking its calls', async () => {
    await call(1, { to_phone_number: STRANGER })
    await call(2, { to_phone_number: '201' })
    await inboxOf(admin).rule({ number: STRANGER, ruling: 'never_log' })
    await inboxOf(admin).rule({ number: '201', ruling: 'never_log' })
    await inboxOf(admin).rule({ number: '201', ruling: 'not_a_contact' })
    const id = await call(3, { to_phone_number: STRANGER })
    expect(await callbook.callerOf(admin).callLogs.get({ id })).toMatchObject({ id })
    expect(await numbers()).toEqual([])
    expect(await inboxOf(admin).count()).toEqual({ numbers: 0 })
    expect(await inboxOf(admin).rulings()).toMatchObject({
      rulings: [
        { number: '201', ruling: 'not_a_contact' },
        { number: STRANGER, ruling: 'never_log' },
      ],
    })
    expect(await inboxOf(rival.admin).rulings()).toEqual({ rulings: [] })
    await inboxOf(rival.admin).liftRuling({ number: STRANGER })
    expect(await numbers()).toEqual([])
    await inboxOf(admin).liftRuling({ number: STRANGER })
    expect(await numbers()).toEqual([[STRANGER, 2, 0]])
  })

  it.each(['', 'x', '\0', 'e30', Buffer.from('["2024-02-30T00:00:00Z","1"]').toString('base64url')])(
    'refuses the cursor %j',
    async (cursor) => {
      await expect(inboxOf(admin).list({ cursor })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    },
  )
})
