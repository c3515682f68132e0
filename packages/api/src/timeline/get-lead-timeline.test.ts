import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('leads.timeline on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it('gives a note as it was sent, and safe to be shown', async () => {
    const { acme } = callbook.world
    const caller = callbook.callerOf(acme.regular)
    const lead = await acme.addLead()
    const content = '<p onclick="x()">Likes <b>rye</b></p><script>x()</script>'
    await caller.notes.add({ content, lead_id: lead.id })
    const { entries } = await caller.leads.timeline({ id: lead.id })
    expect(entries).toMatchObject([{ note: { content }, safe_content: '<p>Likes <b>rye</b></p>' }])
  })

  it('has the calls, activities and notes of the lead alone, page by page', async () => {
    const { acme, rival } = callbook.world
    const caller = callbook.callerOf(acme.regular)
    const [lead, other] = [await acme.addLead(), await acme.addLead()]
    const { id } = await addCallLog(callbook.as(acme.admin), callInput({ lead_id: lead.id }))
    await addCallLog(callbook.as(acme.admin), callInput({ lead_id: other.id }))
    await acme.addActivity({ lead_id: lead.id, due_date: new Date('2020-01-01') })
    await caller.notes.add({ content: 'Asked for prices', lead_id: lead.id })
    const first = await caller.leads.timeline({ id: lead.id, limit: 2 })
    expect(first.entries).toMatchObject([{ kind: 'note' }, { kind: 'call', call_log: { id } }])
    const { entries, next_cursor } = await caller.leads.timeline({ id: lead.id, cursor: first.next_cursor ?? '' })
    expect(entries).toMatchObject([{ kind: 'activity', time: '2020-01-01T00:00:00.000Z' }])
    expect(next_cursor).toBeNull()
    const foreign = callbook.callerOf(rival.admin).leads.timeline({ id: lead.id })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(caller.leads.timeline({ id: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
