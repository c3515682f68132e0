import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'

const TODAY = '2027-03-10'

describe.each(testDatabases)('activities on $name', (database) => {
  let callbook: TestCallbook
  let owner_id: number
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    owner_id = acme.regular.user_id
    const days = ['2027-03-01', '2027-03-09', TODAY, '2027-03-16', '2027-03-17']
    for (const day of days) {
      const due_date = new Date(day)
      await acme.addActivity({ user_id: owner_id, subject: day, due_date })
      await rival.addActivity({ subject: day, due_date })
    }
    await acme.addActivity({ user_id: owner_id, subject: 'some day' })
    await acme.addActivity({
      user_id: owner_id,
      subject: 'done long ago',
      done: true,
      due_date: new Date('2027-01-01'),
    })
    await acme.addActivity({
      user_id: owner_id,
      subject: 'deleted',
      delete_time: new Date(),
      due_date: new Date(TODAY),
    })
  })
  afterAll(() => callbook.close())

  const caller = () => callbook.callerOf(callbook.world.acme.regular)
  const subjects = ({ activities }: { activities: readonly { subject: string }[] }) =>
    activities.map(({ subject }) => subject)

  it.each([
    ['overdue', ['2027-03-01', '2027-03-09']],
    ['today', [TODAY]],
    ['week', [TODAY, '2027-03-16']],
  ] as const)('lists what is due: %s', async (due, expected) => {
    expect(subjects(await caller().activities.list({ owner_id, due, today: TODAY, sort_by: 'due_date' }))).toEqual(
      expected,
    )
  })

  it.each(['asc', 'desc'] as const)('goes page by page through days and those without any, %s', async (direction) => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const asked = { owner_id, done: false, sort_by: 'due_date', sort_direction: direction, limit: 2 } as const
      const page = await caller().activities.list({ ...asked, ...(cursor && { cursor }) })
      seen.push(...subjects(page))
      cursor = page.next_cursor ?? undefined
    } while (cursor)
    const dated = ['2027-03-01', '2027-03-09', TODAY, '2027-03-16', '2027-03-17']
    expect(seen).toEqual([...(direction === 'asc' ? dated : dated.toReversed()), 'some day'])
  })

  it('finds by a part of the subject, or of the name of a person who takes part', async () => {
    const { acme } = callbook.world
    const person = await acme.addPerson({ name: 'Jo Park' })
    const other = await acme.addPerson({ name: 'Kim Yu' })
    const participants = [{ person_id: person.id }, { person_id: other.id }]
    const { id } = await caller().activities.add({ subject: 'Offer', participants })
    expect(subjects(await caller().activities.list({ term: ' jo p' }))).toEqual(['Offer'])
    expect(subjects(await caller().activities.list({ person_id: other.id }))).toEqual(['Offer'])
    expect(await caller().activities.get({ id })).toMatchObject({ person_name: 'Jo Park', owner_id })
  })

  it('writes down who changed what, and nothing of what stayed', async () => {
    const { id } = await caller().activities.add({ subject: 'Offer', duration: '00:10' })
    await caller().activities.setDone({ id, done: true })
    const events = await callbook.db.prisma.auditEvent.findMany({
      where: { company_id: callbook.world.acme.company_id, object_type: 'activity', object_id: String(id) },
      orderBy: { id: 'asc' },
      select: { action: true, changes: true, user_id: true },
    })
    expect(events).toEqual([
      { action: 'create', changes: {}, user_id: owner_id },
      { action: 'update', changes: { done: [false, true] }, user_id: owner_id },
    ])
  })

  it('leaves when it was done as it is when it is said once more', async () => {
    const { id } = await caller().activities.add({ done: true })
    const then = new Date('2027-01-01T00:00:00Z')
    await callbook.db.prisma.activity.updateMany({ where: { id }, data: { marked_as_done_time: then } })
    expect(await caller().activities.setDone({ id, done: true })).toMatchObject({
      marked_as_done_time: '2027-01-01T00:00:00Z',
    })
  })

  it('is of a deal or of a lead: changing over needs the other one cleared', async () => {
    const { acme } = callbook.world
    const [deal, lead] = [await acme.addDeal(), await acme.addLead()]
    const { id } = await caller().activities.add({ deal_id: deal.id })
    await expect(caller().activities.update({ id, lead_id: lead.id })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
    expect(await caller().activities.update({ id, lead_id: lead.id, deal_id: null })).toMatchObject({
      deal_id: null,
      lead_id: lead.id,
    })
  })
})
