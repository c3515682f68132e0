import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('persons.suggest on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    const { id: org_id } = await acme.addOrganization({ name: 'Mill' })
    const jo = await acme.addPerson({ name: 'Jo Park', org_id, numbers: ['030 901820', '+37249234343'] })
    await acme.addDeal({ title: 'Renewal', person_id: jo.id })
    await acme.addDeal({ title: 'Won', person_id: jo.id, status: 'won' })
    await acme.addPerson({ name: 'Jo Gone', numbers: ['030 901820'], delete_time: new Date() })
    await acme.addPerson({ name: 'Ann 100%_Sure\\' })
    await acme.addPerson({ name: 'jONAS', numbers: ['201'] })
    await rival.addPerson({ name: 'Jo of Rival', numbers: ['+4930901820'] })
    for (let count = 0; count < 10; count += 1) await acme.addPerson({ name: `Twin ${count}` })
  })
  afterAll(() => callbook.close())

  const suggest = async (term: string) => {
    const { persons } = await callbook.callerOf(callbook.world.acme.regular).persons.suggest({ term })
    return persons.map(({ name }) => name)
  }

  it('finds a part of a name in either case, in alphabetical order, in the own company only', async () => {
    expect((await suggest(' jO ')).toSorted()).toEqual(['Jo Park', 'jONAS'])
  })

  it.each(['030 901820', '+49 (30) 901-820', '0049 30 901820', '+49 (0)30 901820', '901820', '+37249234343'])(
    'finds the number %s',
    async (term) => expect(await suggest(term)).toEqual(['Jo Park']),
  )

  it.each(['%%', '__', '0%_S', '\\\\'])('takes %s for itself, not for a pattern', async (term) => {
    expect(await suggest(term)).toEqual(term === '0%_S' ? ['Ann 100%_Sure\\'] : [])
  })

  it('finds a backslash at the end of a name', async () => expect(await suggest('sure\\')).toEqual(['Ann 100%_Sure\\']))

  it('gives at most eight', async () => expect(await suggest('twin')).toHaveLength(8))

  it('says the organization, the open deals, and the numbers as they are written', async () => {
    const { persons } = await callbook.callerOf(callbook.world.acme.regular).persons.suggest({ term: 'Jo Park' })
    expect(persons).toEqual([
      {
        id: expect.any(Number),
        name: 'Jo Park',
        organization: { id: expect.any(Number), name: 'Mill' },
        deals: [{ id: expect.any(Number), title: 'Renewal' }],
        phones: [
          { value: '030 901820', label: 'work', primary: false },
          { value: '+37249234343', label: 'work', primary: false },
        ],
      },
    ])
  })

  it('leaves out who was deleted, and their organization', async () => {
    const { acme } = callbook.world
    const { id: org_id } = await acme.addOrganization({ delete_time: new Date() })
    await acme.addPerson({ name: 'Zed Stays', org_id })
    await acme.addPerson({ name: 'Zed Gone', delete_time: new Date() })
    const { persons } = await callbook.callerOf(acme.regular).persons.suggest({ term: 'Zed' })
    expect(persons).toEqual([expect.objectContaining({ name: 'Zed Stays', organization: null })])
  })

  it.each(['', 'x', ' x ', 'x'.repeat(101), 'a\0b', 'a\ud800'])('refuses the term %j', async (term) => {
    await expect(suggest(term)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })
})
