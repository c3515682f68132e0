import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('persons.duplicates on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
  })
  afterAll(() => callbook.close())

  it('finds living persons of the company with the same number or name, and counts what they have', async () => {
    const { acme, rival } = callbook.world
    const { persons } = callbook.callerOf(acme.regular)
    const jo = await acme.addPerson({ name: 'Jo Park', numbers: ['+37253570010'] })
    const namesake = await acme.addPerson({ name: 'JO PARK' })
    const mill = await acme.addOrganization({ name: 'Mill' })
    const sharing = await acme.addPerson({ name: 'J. Park', org_id: mill.id, numbers: ['+372 5357 0010'] })
    const colleague = await acme.addPerson({ name: 'Ana Nurk', numbers: ['+37253570010'] })
    await acme.addPerson({ name: 'Somebody', numbers: ['+37253570011'] })
    await acme.addPerson({ name: 'Jo Park', delete_time: new Date() })
    await rival.addPerson({ name: 'Jo Park', numbers: ['+37253570010'] })
    await addCallLog(callbook.as(acme.admin), callInput({ person_id: sharing.id }))
    await acme.addDeal({ person_id: sharing.id })
    const none = { calls: 0, activities: 0, deals: 0, leads: 0, notes: 0 }
    expect(await persons.duplicates({ id: jo.id })).toEqual({
      duplicates: [
        {
          ...none,
          id: sharing.id,
          name: 'J. Park',
          org_name: 'Mill',
          same_number: true,
          same_name: false,
          may_be_same: true,
          calls: 1,
          activities: 1,
          deals: 1,
        },
        {
          ...none,
          id: colleague.id,
          name: 'Ana Nurk',
          org_name: null,
          same_number: true,
          same_name: false,
          may_be_same: false,
        },
        {
          ...none,
          id: namesake.id,
          name: 'JO PARK',
          org_name: null,
          same_number: false,
          same_name: true,
          may_be_same: true,
        },
      ],
    })
    const foreign = callbook.callerOf(rival.admin).persons.duplicates({ id: jo.id })
    await expect(foreign).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})
