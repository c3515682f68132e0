import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('callLogs.filterChoices on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it('finds records by name and by id, and none of another company', async () => {
    const { acme, rival } = callbook.world
    const org = await acme.addOrganization({ name: 'Blütenhof' })
    const person = await acme.addPerson({ name: 'Jo Park', org_id: org.id })
    await acme.addPerson({ name: 'Jo Gone', delete_time: new Date() })
    await rival.addPerson({ name: 'Jo Rival' })
    const deal = await acme.addDeal({ title: 'Renewal', org_id: org.id })
    const { filterChoices } = callbook.callerOf(acme.regular).callLogs
    const jo = { id: person.id, name: 'Jo Park', detail: 'Blütenhof' }
    expect(await filterChoices({ field: 'person_id', term: 'jo ' })).toEqual({ choices: [jo] })
    expect(await filterChoices({ field: 'person_id', ids: [person.id, 2 ** 40] })).toEqual({ choices: [jo] })
    expect(await filterChoices({ field: 'org_id', term: 'BLÜ' })).toEqual({ choices: [{ id: org.id, name: org.name }] })
    expect(await filterChoices({ field: 'deal_id' })).toEqual({
      choices: [{ id: deal.id, name: 'Renewal', detail: 'Blütenhof' }],
    })
    const { choices } = await filterChoices({ field: 'user_id', term: 'member' })
    expect(new Set(choices.map(({ id }) => id))).toEqual(new Set([acme.admin.user_id, acme.regular.user_id]))
    const theirs = callbook.callerOf(rival.admin).callLogs
    expect(await theirs.filterChoices({ field: 'person_id', ids: [person.id] })).toEqual({ choices: [] })
  })

  it('says who has left the company, below everybody else', async () => {
    const { acme } = callbook.world
    const gone = await acme.addMember({ active_flag: false })
    const { choices } = await callbook.callerOf(acme.regular).callLogs.filterChoices({ field: 'user_id' })
    expect(choices.filter(({ has_left }) => has_left)).toEqual([
      { id: gone.user_id, name: expect.any(String), has_left: true },
    ])
    expect(choices.at(-1)?.id).toBe(gone.user_id)
  })
})
