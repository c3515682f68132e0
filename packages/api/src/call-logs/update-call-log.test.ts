import type { UpdateCallLog } from '@callbook/schema'
import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { callInput, openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'
import { addCallLog } from './add-call-log.ts'
import { updateCallLog } from './update-call-log.ts'

describe.each(testDatabases)('callLogs.update on $name', (database) => {
  let callbook: TestCallbook
  let regular: TestMember
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    regular = callbook.world.acme.regular
  })
  afterAll(() => callbook.close())

  const add = (fields: Parameters<typeof callInput>[0] = {}, as = regular) =>
    addCallLog(callbook.as(as), callInput(fields))
  const update = (input: UpdateCallLog, as = regular) => updateCallLog(callbook.as(as), input)
  const activity = (id: number) =>
    callbook.db.prisma.activity.findFirst({
      where: { company_id: regular.company_id, id },
      select: { subject: true, person_id: true, deal_id: true, lead_id: true },
    })
  const eventsOf = (object_id: string) =>
    callbook.db.prisma.auditEvent.findMany({
      where: { company_id: regular.company_id, object_type: 'callLog', object_id },
      orderBy: { id: 'asc' },
      select: { user_id: true, action: true, changes: true },
    })

  it('changes what is given, leaves the rest, and writes down what changed', async () => {
    const { id } = await add({ subject: 'First', note: '<b>old</b>' })
    const note = '<p>new &amp; exact</p> '
    expect(await update({ id, outcome: 'busy', note })).toMatchObject({ outcome: 'busy', note, subject: 'First' })
    expect(await callbook.callerOf(regular).callLogs.get({ id })).toMatchObject({ outcome: 'busy', note })
    expect(await eventsOf(id)).toEqual([
      {
        user_id: regular.user_id,
        action: 'update',
        changes: { outcome: ['connected', 'busy'], note: ['<b>old</b>', note] },
      },
    ])
  })

  it('takes away what is null, and writes nothing down when nothing changes', async () => {
    const { id } = await add({ subject: 'First' })
    await update({ id, subject: 'First', outcome: 'connected' })
    expect(await eventsOf(id)).toEqual([])
    expect(await update({ id, subject: null })).not.toHaveProperty('subject')
  })

  it('names its own activity, and moves it along; but leaves what somebody else has named or moved', async () => {
    const { acme } = callbook.world
    const [jo, ann] = await Promise.all([acme.addPerson({ name: 'Jo' }), acme.addPerson({ name: 'Ann' })])
    const { id, activity_id } = await add({ person_id: jo.id })
    await update({ id, subject: 'Renewal', person_id: ann.id })
    expect(await activity(activity_id)).toMatchObject({ subject: 'Renewal', person_id: ann.id })
    await update({ id, subject: null })
    expect(await activity(activity_id)).toMatchObject({ subject: 'Call' })
    await callbook.db.prisma.activity.updateMany({
      where: { company_id: regular.company_id, id: activity_id },
      data: { subject: 'Mine', person_id: null },
    })
    await update({ id, subject: 'Other', person_id: jo.id })
    expect(await activity(activity_id)).toMatchObject({ subject: 'Mine', person_id: null })
  })

  it('leaves a planned activity that became the call as it is', async () => {
    const planned = await callbook.world.acme.addActivity({ subject: 'Call' })
    const { id } = await add({ activity_id: planned.id })
    await update({ id, subject: 'Renewal' })
    expect(await activity(planned.id)).toMatchObject({ subject: 'Call' })
  })

  it('has a deal or a lead: the one that is given takes the place of the other', async () => {
    const { acme } = callbook.world
    const [deal, lead] = await Promise.all([acme.addDeal(), acme.addLead()])
    const { id, activity_id } = await add({ deal_id: deal.id })
    expect(await update({ id, lead_id: lead.id })).toMatchObject({ lead_id: lead.id, lead_title: 'Lead' })
    expect(await activity(activity_id)).toMatchObject({ deal_id: null, lead_id: lead.id })
    const again = await update({ id, deal_id: deal.id })
    expect(again).toMatchObject({ deal_id: deal.id })
    expect(again).not.toHaveProperty('lead_id')
    const both = callbook.callerOf(regular).callLogs.update({ id, deal_id: deal.id, lead_id: lead.id })
    await expect(both).rejects.toThrow('must not be given together')
  })

  it('refuses links that are missing, deleted or of another company, and changes nothing', async () => {
    const { acme, rival } = callbook.world
    const { id } = await add()
    const theirs = await rival.addPerson()
    const gone = await acme.addOrganization({ delete_time: new Date() })
    const links: Omit<UpdateCallLog, 'id'>[] = [
      { person_id: theirs.id },
      { org_id: gone.id },
      { deal_id: 2 ** 40 },
      { lead_id: '3cde3b05-035c-ae14-dcfc-172bd8000d08' },
    ]
    for (const link of links) {
      await expect(update({ id, subject: 'x', ...link })).rejects.toMatchObject({ kind: 'not_found' })
    }
    expect(await callbook.callerOf(regular).callLogs.get({ id })).not.toHaveProperty('subject')
  })

  it('keeps a link to a record that was deleted since, and says that it is', async () => {
    const { acme } = callbook.world
    const jo = await acme.addPerson({ name: 'Jo' })
    const { id } = await add({ person_id: jo.id })
    await callbook.db.prisma.person.updateMany({
      where: { company_id: acme.company_id, id: jo.id },
      data: { delete_time: new Date() },
    })
    expect(await update({ id, person_id: jo.id, outcome: 'busy' })).toMatchObject({
      person_name: 'Jo',
      deleted_links: ['person_id'],
    })
  })

  it("is the owner's or an admin's; another company's call is missing", async () => {
    const { acme, rival } = callbook.world
    const { id } = await add({}, acme.admin)
    await expect(update({ id, outcome: 'busy' })).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(update({ id, outcome: 'busy' }, rival.admin)).rejects.toMatchObject({ kind: 'not_found' })
    await expect(update({ id: 'x', outcome: 'busy' })).rejects.toMatchObject({ kind: 'not_found' })
    const mine = await add()
    expect(await update({ id: mine.id, outcome: 'busy' }, acme.admin)).toMatchObject({ may_change: true })
  })
})
