import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'
import { recordEvents } from './record-events.ts'

describe.each(testDatabases)('audit.list on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    const person = await acme.addPerson({ name: 'Jo Park' })
    const { prisma } = callbook.db
    await recordEvents(prisma, acme.admin, [
      { action: 'update', object_type: 'person', object_id: person.id, changes: { job_title: [null, 'Buyer'] } },
      { action: 'delete', object_type: 'callLog', object_id: '0198f3c2a5b07c3e8d1f6a4b9c2e7d50' },
    ])
    await recordEvents(prisma, { ...acme.regular, source: 'Dialer' }, [
      { action: 'update', object_type: 'person', object_id: 2 ** 40 },
    ])
    await recordEvents(prisma, rival.admin, [{ action: 'update', object_type: 'person', object_id: person.id }])
  })
  afterAll(() => callbook.close())

  const list = (input = {}) => callbook.callerOf(callbook.world.acme.admin).audit.list(input)

  it('says who changed what, newest first, with names, and nothing of another company', async () => {
    const { admin, regular } = callbook.world.acme
    const { events, next_cursor } = await list()
    expect(events).toMatchObject([
      { user_id: regular.user_id, source: 'Dialer', object_type: 'person', object_name: null },
      { user_id: admin.user_id, source: null, action: 'delete', object_type: 'callLog', object_name: null },
      {
        user_name: expect.stringContaining('of Acme'),
        object_name: 'Jo Park',
        changes: { job_title: [null, 'Buyer'] },
      },
    ])
    expect(next_cursor).toBeNull()
  })

  it('says what a note is on and how it begins, and no word of one that was deleted', async () => {
    const { acme } = callbook.world
    const caller = callbook.callerOf(acme.admin)
    const person = await acme.addPerson({ name: 'Noted Person' })
    const deal = await acme.addDeal({ title: 'Noted deal', person_id: person.id })
    const lead = await acme.addLead({ title: 'Noted lead', person_id: person.id })
    const kept = await caller.notes.add({ content: '<p>Likes rye</p>', person_id: person.id, deal_id: deal.id })
    const gone = await caller.notes.add({ content: 'A secret', lead_id: lead.id })
    await caller.notes.delete({ id: gone.id })
    const { events } = await list({ object_type: 'note' })
    expect(events).toMatchObject([
      { action: 'delete', note: { on: 'Noted lead', content: null } },
      { action: 'create', note: { on: 'Noted lead', content: null } },
      { action: 'create', object_id: String(kept.id), note: { on: 'Noted deal', content: '<p>Likes rye</p>' } },
    ])
    expect(JSON.stringify(events)).not.toContain('A secret')
    await callbook.db.prisma.auditEvent.deleteMany({ where: { company_id: acme.company_id, object_type: 'note' } })
  })

  it('goes page by page', async () => {
    const first = await list({ limit: 2 })
    expect(first.events).toHaveLength(2)
    const second = await list({ limit: 2, cursor: first.next_cursor })
    expect(second.events.map(({ object_name }) => object_name)).toEqual(['Jo Park'])
    expect(second.next_cursor).toBeNull()
  })

  it.each([
    [{ object_type: 'callLog' }, 1],
    [{ since: '2020-01-01 00:00:00' }, 3],
    [{ until: '2020-01-01 00:00:00' }, 0],
  ])('filters by %j', async (filter, count) => {
    expect((await list(filter)).events).toHaveLength(count)
  })

  it('filters by person, and is for admins', async () => {
    const { regular } = callbook.world.acme
    expect((await list({ user_id: regular.user_id })).events).toHaveLength(1)
    await expect(callbook.callerOf(regular).audit.list({})).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
