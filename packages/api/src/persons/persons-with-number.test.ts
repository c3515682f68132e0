import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('persons.withNumber on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    const { id: org_id } = await acme.addOrganization({ name: 'Mill' })
    const jo = await acme.addPerson({ name: 'Jo', org_id, numbers: ['030 901820'] })
    await acme.addDeal({ title: 'Renewal', person_id: jo.id })
    await acme.addPerson({ name: 'Longer', numbers: ['030 9018201'] })
    await acme.addPerson({ name: 'Gone', numbers: ['030 901820'], delete_time: new Date() })
    await acme.addPerson({ name: 'Desk', numbers: ['201'] })
    await rival.addPerson({ name: 'Rival', numbers: ['030 901820'] })
  })
  afterAll(() => callbook.close())

  const namesOf = async (number: string) => {
    const { persons } = await callbook.callerOf(callbook.world.acme.regular).persons.withNumber({ number })
    return persons.map(({ name }) => name)
  }

  it.each(['030 901820', ' +49 (30) 901-820', '0049 30 901820'])('finds who has %s, in any writing', async (number) => {
    expect(await namesOf(number)).toEqual(['Jo'])
  })

  it('finds an extension as it is written, and nobody by a part of a number', async () => {
    expect(await namesOf('201')).toEqual(['Desk'])
    expect(await namesOf('901820')).toEqual([])
    expect(await namesOf('20')).toEqual([])
  })

  it('says their organization and their open deals', async () => {
    const caller = callbook.callerOf(callbook.world.acme.regular)
    const { persons } = await caller.persons.withNumber({ number: '030 901820' })
    expect(persons).toMatchObject([{ organization: { name: 'Mill' }, deals: [{ title: 'Renewal' }] }])
  })
})
