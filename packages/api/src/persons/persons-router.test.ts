import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { wireCall, openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('persons on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const caller = () => callbook.callerOf(callbook.world.acme.regular)
  const audit = (object_id: number) =>
    callbook.db.prisma.auditEvent.findMany({
      where: { company_id: callbook.world.acme.company_id, object_type: 'person', object_id: String(object_id) },
      select: { action: true, changes: true },
      orderBy: { id: 'asc' },
    })

  it('adds, reads, changes and deletes one, and writes down what changed', async () => {
    const { persons } = caller()
    const added = await persons.add({ name: 'Jo Park', phones: [{ value: '030 901820' }] })
    expect(added).toMatchObject({ owner_id: callbook.world.acme.regular.user_id, org_name: null })
    expect(added.owner_name).toContain('of Acme')
    await persons.update({ id: added.id, name: 'Jo Kim' })
    await persons.update({ id: added.id, name: 'Jo Kim' })
    expect(await persons.get({ id: added.id })).toMatchObject({ name: 'Jo Kim', phones: added.phones })
    expect(await persons.delete({ id: added.id })).toEqual({ id: added.id })
    await expect(persons.get({ id: added.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(persons.delete({ id: added.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await audit(added.id)).toEqual([
      { action: 'create', changes: {} },
      { action: 'update', changes: { name: ['Jo Park', 'Jo Kim'] } },
      { action: 'delete', changes: {} },
    ])
  })

  it('keeps the calls of a deleted person, with their link', async () => {
    const { acme } = callbook.world
    const { id: person_id } = await acme.addPerson()
    const call = await caller().callLogs.add({ ...wireCall(), person_id })
    await caller().notes.add({ content: 'x', person_id })
    await acme.addActivity({ person_id, delete_time: new Date() })
    // The activity is the call's own.
    const counted = { calls: 1, activities: 1, deals: 0, leads: 0, notes: 1 }
    expect(await caller().persons.countLinked({ id: person_id })).toEqual(counted)
    const foreign = callbook.callerOf(callbook.world.rival.admin).persons.countLinked({ id: person_id })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await caller().persons.delete({ id: person_id })
    expect(await caller().callLogs.get({ id: call.id })).toMatchObject({ person_id })
    await expect(caller().persons.countLinked({ id: person_id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it.each([
    ['name', 'asc', ['Abe', 'Bob', 'Cid']],
    ['name', 'desc', ['Cid', 'Bob', 'Abe']],
    ['add_time', 'asc', ['Bob', 'Cid', 'Abe']],
    ['id', 'desc', ['Bob', 'Abe', 'Cid']],
  ] as const)('lists by %s %s, a page at a time', async (sort_by, sort_direction, names) => {
    const { acme } = callbook.world
    const { user_id: owner_id } = await acme.addMember()
    await acme.addPerson({ owner_id, name: 'Cid', add_time: new Date('2024-01-02T00:00:00.001Z') })
    await acme.addPerson({ owner_id, name: 'Abe', add_time: new Date('2024-01-02T00:00:00.002Z') })
    await acme.addPerson({ owner_id, name: 'Bob', add_time: new Date('2024-01-01T00:00:00Z') })
    await acme.addPerson({ owner_id, name: 'Gone', delete_time: new Date() })
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const page = await caller().persons.list({ owner_id, sort_by, sort_direction, limit: 1, cursor })
      seen.push(...page.items.map(({ name }) => name))
      cursor = page.next_cursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(names)
  })

  it.each(['rune', '0151 234', '+49 1512', 'RUNE@'])('finds by the term %s while one types', async (term) => {
    const { acme } = callbook.world
    const { user_id: owner_id } = await acme.addMember()
    const { id } = await acme.addPerson({
      owner_id,
      name: 'Rune',
      numbers: ['0151 2345 6789'],
      emails: { create: [{ value: 'rune@x.example' }] },
    })
    await acme.addPerson({ owner_id, name: 'Other' })
    const { items } = await caller().persons.list({ owner_id, term })
    expect(items.map((person) => person.id)).toEqual([id])
  })

  it('merges everything of a duplicate into the one that stays', async () => {
    const { acme } = callbook.world
    const { prisma } = callbook.db
    const { company_id } = acme
    const { id: org_id } = await acme.addOrganization({ name: 'Mill' })
    const numbers = ['030 901820', '040 1000']
    const emails = { create: [{ value: 'a@x.example' }, { value: 'b@x.example' }] }
    const { id } = await acme.addPerson({ name: 'Dup', org_id, numbers, emails })
    const stays = await acme.addPerson({
      name: 'Stays',
      numbers: ['+49 30 901820'],
      emails: { create: [{ value: 'a@x.example', primary: true }] },
    })
    const call = await caller().callLogs.add({ ...wireCall(), person_id: id })
    const deal = await acme.addDeal({ person_id: id, update_time: new Date('2024-01-01T00:00:00Z') })
    const lead = await acme.addLead({ person_id: id })
    const activity = await acme.addActivity({ person_id: id })
    const both = await acme.addActivity({})
    await prisma.activityParticipant.createMany({
      data: [id, stays.id].map((person_id) => ({ company_id, activity_id: both.id, person_id })),
    })
    const note = await caller().notes.add({ content: 'x', person_id: id })

    const merged = await caller().persons.merge({ id, merge_with_id: stays.id })
    expect(merged).toMatchObject({ id: stays.id, name: 'Stays', org_id, org_name: 'Mill' })
    expect(merged.phones.map(({ value }) => value).toSorted()).toEqual(['+49 30 901820', '040 1000'])
    expect(merged.emails.map(({ value, primary }) => [value, primary])).toEqual([
      ['a@x.example', true],
      ['b@x.example', false],
    ])
    expect(await caller().callLogs.get({ id: call.id })).toMatchObject({ person_id: stays.id })
    expect(await caller().notes.get({ id: note.id })).toMatchObject({ person_id: stays.id })
    const key = { company_id, person_id: stays.id }
    expect(await prisma.deal.findMany({ where: key, select: { id: true, update_time: true } })).toEqual([
      { id: deal.id, update_time: new Date('2024-01-01T00:00:00Z') },
    ])
    expect(await prisma.lead.findMany({ where: key, select: { id: true } })).toEqual([{ id: lead.id }])
    expect(await prisma.activity.count({ where: { ...key, id: activity.id } })).toBe(1)
    expect(await prisma.activityParticipant.count({ where: { company_id, activity_id: both.id } })).toBe(1)
    expect(
      await prisma.person.findFirst({ where: { company_id, id }, select: { merged_into_id: true, delete_time: true } }),
    ).toEqual({ merged_into_id: stays.id, delete_time: expect.any(Date) })
    expect(await audit(id)).toEqual([{ action: 'merge', changes: { merged_into_id: [null, stays.id] } }])
    await expect(caller().persons.merge({ id, merge_with_id: stays.id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('of two merges at once that cross each other, lets one through', async () => {
    const { acme } = callbook.world
    const [a, b] = [await acme.addPerson(), await acme.addPerson()]
    const outcomes = await Promise.allSettled([
      caller().persons.merge({ id: a.id, merge_with_id: b.id }),
      caller().persons.merge({ id: b.id, merge_with_id: a.id }),
    ])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
