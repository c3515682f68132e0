import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, type TestMember, wireCall } from '../testing.ts'

describe.each(testDatabases)('demo data on $name', (database) => {
  let callbook: TestCallbook
  let admin: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    admin = callbook.world.acme.admin
  })
  afterAll(() => callbook.close())

  const caller = () => callbook.callerOf(admin)
  const counts = async () => {
    const where = { company_id: admin.company_id }
    const { prisma } = callbook.db
    return {
      persons: await prisma.person.count({ where }),
      organizations: await prisma.organization.count({ where }),
      deals: await prisma.deal.count({ where }),
      leads: await prisma.lead.count({ where }),
      activities: await prisma.activity.count({ where }),
      calls: await prisma.callLog.count({ where }),
      members: await prisma.companyUser.count({ where }),
      numbers: await prisma.companyNumber.count({ where }),
      demo: await prisma.demoRecord.count({ where }),
    }
  }

  it('is for admins', async () => {
    const { setup } = callbook.callerOf(callbook.world.acme.regular)
    await expect(setup.addDemoData()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(setup.removeDemoData()).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(caller().setup.removeDemoData()).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('comes beside what is there, once, and goes without a trace', async () => {
    const { id } = await caller().callLogs.add(wireCall())
    const before = await counts()
    const added = await Promise.allSettled([caller().setup.addDemoData(), caller().setup.addDemoData()])
    expect(added.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await counts()).toMatchObject({ persons: 40, calls: 501, numbers: 1, members: before.members + 2 })
    expect(await caller().setup.get()).toMatchObject({ has_demo_data: true, newest_call: { id } })

    await caller().setup.removeDemoData()
    expect(await counts()).toEqual(before)
    expect(await caller().setup.get()).toMatchObject({ has_demo_data: false, newest_call: { id } })
    const left = { email: { contains: `@demo-${admin.company_id}.` } }
    expect(await callbook.db.prisma.user.count({ where: left })).toBe(0)
    const { events } = await caller().audit.list({ object_type: 'company' })
    expect(events.map(({ changes }) => changes)).toEqual([{ demo_data: [true, false] }, { demo_data: [false, true] }])
  })

  it('leaves the demo records that something real is linked to, which are real from then on', async () => {
    const before = await counts()
    const { prisma } = callbook.db
    const where = { company_id: admin.company_id }
    await caller().setup.addDemoData()
    const spoken = await prisma.person.findFirstOrThrow({ where: { ...where, org_id: { not: null } } })
    const colleague = await prisma.user.findFirstOrThrow({ where: { name: 'Bea Kask' } })
    const plan = await prisma.activity.findFirstOrThrow({ where: { ...where, type: 'call', done: false } })
    const { id } = await caller().callLogs.add(
      wireCall({ person_id: spoken.id, org_id: spoken.org_id, user_id: colleague.id }),
    )
    const converted = await caller().callLogs.add(wireCall({ activity_id: plan.id }))
    const noted = await prisma.deal.findFirstOrThrow({ where: { ...where, person_id: { not: spoken.id } } })
    await prisma.note.create({ data: { ...where, user_id: admin.user_id, content: 'Real', deal_id: noted.id } })

    await caller().setup.removeDemoData()
    const call = await prisma.callLog.findFirstOrThrow({ where: { ...where, id } })
    expect(call).toMatchObject({ person_id: spoken.id, org_id: spoken.org_id, user_id: colleague.id })
    expect(await prisma.callLog.findFirst({ where: { ...where, id: converted.id } })).not.toBeNull()
    const keptPersons = await prisma.person.findMany({ where, select: { id: true, owner_id: true } })
    const expected = new Set([spoken.id, noted.person_id, plan.person_id].filter((person) => person !== null))
    expect(new Set(keptPersons.map((person) => person.id))).toEqual(expected)
    expect(keptPersons.map(({ owner_id }) => owner_id)).not.toContain(colleague.id)
    const membership = { ...where, user_id: colleague.id }
    expect(await prisma.companyUser.findFirst({ where: membership })).toMatchObject({ active_flag: false })
    expect(await counts()).toMatchObject({
      deals: 1,
      leads: 0,
      activities: before.activities + 2,
      calls: before.calls + 2,
      members: before.members + 1,
      numbers: 0,
      demo: 0,
    })
    // And all of it can come again.
    await caller().setup.addDemoData()
    expect(await counts()).toMatchObject({ calls: before.calls + 502, members: before.members + 2 })
  })
})
