import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { wireCall, openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('timelines on $name', (database) => {
  let callbook: TestCallbook
  let org_id: number
  let person_id: number
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, prisma } = callbook.world
    org_id = (await acme.addOrganization()).id
    person_id = (await acme.addPerson({ org_id })).id
    const { company_id, regular } = acme
    const links = { company_id, user_id: regular.user_id }
    const time = (text: string) => ({ start_time: new Date(text), end_time: new Date(text) })
    const { callLogs } = callbook.callerOf(regular)
    const call = (text: string, link: object) =>
      callLogs.add({ ...wireCall(), ...link, start_time: text, end_time: text })
    await call('2024-01-01T10:00:00Z', { person_id })
    await call('2024-01-03T10:00:00Z', { person_id })
    await call('2024-01-05T10:00:00Z', { org_id })
    await call('2024-01-05T11:00:00Z', {})
    const note = { ...links, content: 'x', add_time: time('2024-01-02T10:00:00Z').start_time }
    await prisma.note.create({ data: { ...note, person_id } })
    await prisma.note.create({ data: { ...note, person_id, delete_time: new Date() } })
    await prisma.note.create({ data: { ...note, org_id, add_time: time('2024-01-06T10:00:00Z').start_time } })
    const due = { due_date: new Date('2024-01-04T00:00:00Z'), due_time: new Date('1970-01-01T09:30:00Z') }
    await acme.addActivity({ person_id, subject: 'Due', type: 'meeting', ...due })
    await acme.addActivity({ person_id, subject: 'Gone', delete_time: new Date() })
    const { id: activity_id } = await acme.addActivity({ subject: 'Takes part', due_date: due.due_date })
    await prisma.activityParticipant.create({ data: { company_id, activity_id, person_id } })
  })
  afterAll(() => callbook.close())

  const EXPECTED = [
    ['activity', '2024-01-04T09:30:00.000Z'],
    ['activity', '2024-01-04T00:00:00.000Z'],
    ['call', '2024-01-03T10:00:00.000Z'],
    ['note', '2024-01-02T10:00:00.000Z'],
    ['call', '2024-01-01T10:00:00.000Z'],
  ]

  it.each([1, 2, 100])('of a person has calls, notes and activities by time, %i at a time', async (limit) => {
    const { persons } = callbook.callerOf(callbook.world.acme.regular)
    const seen: string[][] = []
    let cursor: string | undefined
    do {
      const page = await persons.timeline({ id: person_id, limit, cursor })
      expect(page.entries.length).toBeLessThanOrEqual(limit)
      seen.push(...page.entries.map(({ kind, time }) => [kind, time]))
      cursor = page.next_cursor ?? undefined
    } while (cursor)
    expect(seen).toEqual(EXPECTED)
  })

  it('of an organization has its own and those of its persons', async () => {
    const { organizations } = callbook.callerOf(callbook.world.acme.regular)
    const { entries } = await organizations.timeline({ id: org_id })
    expect(entries.map(({ kind, time }) => [kind, time])).toEqual([
      ['note', '2024-01-06T10:00:00.000Z'],
      ['call', '2024-01-05T10:00:00.000Z'],
      ...EXPECTED.filter(([, time]) => time !== '2024-01-04T00:00:00.000Z'),
    ])
  })

  it('shows an activity with its day and time in UTC', async () => {
    const { persons } = callbook.callerOf(callbook.world.acme.regular)
    const { entries } = await persons.timeline({ id: person_id, limit: 1 })
    expect(entries).toEqual([
      {
        kind: 'activity',
        time: '2024-01-04T09:30:00.000Z',
        user_name: expect.stringContaining('of Acme'),
        activity: expect.objectContaining({ subject: 'Due', due_date: '2024-01-04', due_time: '09:30', done: false }),
      },
    ])
  })

  it("of a rival's person is missing, and a wrong cursor refused", async () => {
    const { persons } = callbook.callerOf(callbook.world.rival.regular)
    await expect(persons.timeline({ id: person_id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const mine = callbook.callerOf(callbook.world.acme.regular)
    await expect(mine.persons.timeline({ id: person_id, cursor: 'x' })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
