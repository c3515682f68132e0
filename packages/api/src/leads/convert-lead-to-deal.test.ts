import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, wireCall } from '../testing.ts'

describe.each(testDatabases)('leads.convertToDeal on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const seed = async () => {
    const { acme } = callbook.world
    const { id: person_id } = await acme.addPerson({ name: 'Jo Park' })
    const lead = await acme.addLead({ title: 'Rye', person_id, value_amount: 12.5, value_currency: 'USD' })
    const caller = callbook.callerOf(acme.regular)
    return { acme, person_id, lead, caller }
  }

  it('makes a deal, which the calls, activities and notes of the lead belong to from then on', async () => {
    const { acme, person_id, lead, caller } = await seed()
    const { prisma } = callbook.db
    const { company_id } = acme
    const call = await caller.callLogs.add(wireCall({ lead_id: lead.id }))
    const note = await prisma.note.create({
      data: { company_id, user_id: acme.regular.user_id, content: 'x', lead_id: lead.id, pinned_to_lead_flag: true },
    })
    const deal = await caller.leads.convertToDeal({ id: lead.id })
    expect(deal).toMatchObject({ title: 'Rye', person_id, value: 12.5, currency: 'USD', status: 'open' })
    const moved = { lead_id: null, deal_id: deal.id }
    expect(await prisma.activity.findFirst({ where: { company_id, id: call.activity_id } })).toMatchObject(moved)
    expect(await prisma.callLog.findFirst({ where: { company_id, activity_id: call.activity_id } })).toMatchObject(
      moved,
    )
    expect(await prisma.note.findFirst({ where: { company_id, id: note.id } })).toMatchObject({
      ...moved,
      pinned_to_lead_flag: false,
      pinned_to_deal_flag: true,
    })
    await expect(caller.leads.get({ id: lead.id })).rejects.toMatchObject({ message: 'requested lead not found' })
    const { entries } = await caller.deals.timeline({ id: deal.id })
    expect(entries.map(({ kind }) => kind).toSorted()).toEqual(['call', 'note'])
    const events = await prisma.auditEvent.findMany({
      where: { company_id, object_id: { in: [lead.id, String(deal.id)] } },
      select: { action: true, object_type: true, changes: true },
      orderBy: { id: 'asc' },
    })
    expect(events).toEqual([
      { action: 'create', object_type: 'deal', changes: { lead_id: [null, lead.id] } },
      { action: 'delete', object_type: 'lead', changes: { deal_id: [null, deal.id] } },
    ])
  })

  it('makes one deal when it is asked twice at once', async () => {
    const { lead, caller } = await seed()
    const both = await Promise.allSettled([
      caller.leads.convertToDeal({ id: lead.id }),
      caller.leads.convertToDeal({ id: lead.id }),
    ])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it("does not see another company's lead", async () => {
    const { id } = await callbook.world.rival.addLead()
    const { caller } = await seed()
    await expect(caller.leads.convertToDeal({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
