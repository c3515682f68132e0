import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook, type TestMember } from '../testing.ts'

describe.each(testDatabases)('savedViews on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  const viewsOf = (member: TestMember) => callbook.callerOf(member).savedViews
  const namesFor = async (member: TestMember) => (await viewsOf(member).list()).saved_views.map(({ name }) => name)

  it('shows own views and shared ones, and nothing to another company', async () => {
    const { acme, rival } = callbook.world
    const [ana, bo] = [await acme.addMember(), await acme.addMember()]
    await viewsOf(ana).create({ name: 'Hers', query: 'outcome=busy' })
    await viewsOf(ana).create({ name: 'Everybody’s', query: 'period=7d', shared: true })
    expect(await namesFor(ana)).toEqual(['Hers', 'Everybody’s'])
    expect((await viewsOf(bo).list()).saved_views).toMatchObject([
      { name: 'Everybody’s', query: 'period=7d', user_id: ana.user_id, may_change: false },
    ])
    expect(await namesFor(rival.admin)).toEqual([])
  })

  it('lets who made it, and an admin, rename, share and delete it; and writes down that they did', async () => {
    const { acme } = callbook.world
    const [ana, bo] = [await acme.addMember(), await acme.addMember()]
    const { saved_view } = await viewsOf(ana).create({ name: 'Busy', query: 'outcome=busy' })
    const { id } = saved_view
    await expect(viewsOf(bo).update({ id, name: 'Stolen' })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await viewsOf(ana).update({ id, shared: true })
    await expect(viewsOf(bo).update({ id, name: 'Stolen' })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(viewsOf(bo).delete({ id })).rejects.toMatchObject({ code: 'FORBIDDEN' })
    await expect(viewsOf(callbook.world.rival.admin).delete({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await viewsOf(acme.admin).update({ id, name: 'Busy lines' })).toMatchObject({
      saved_view: { name: 'Busy lines', query: 'outcome=busy', shared: true },
    })
    await viewsOf(ana).delete({ id })
    expect(await namesFor(ana)).not.toContain('Busy lines')
    const events = await callbook.world.prisma.auditEvent.findMany({
      where: { company_id: acme.company_id, object_type: 'savedView', object_id: String(id) },
      orderBy: { id: 'asc' },
    })
    expect(events.map(({ action }) => action)).toEqual(['create', 'update', 'update', 'delete'])
    expect(events[2]).toMatchObject({ user_id: acme.admin.user_id, changes: { name: ['Busy', 'Busy lines'] } })
  })

  it.each([2 ** 31, 1_000_000])('does not find the view %d', async (id) => {
    await expect(viewsOf(callbook.world.acme.admin).delete({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
