import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { addCallLog } from '../call-logs/add-call-log.ts'
import { callInput, openTestCallbook, type TestCallbook } from '../testing.ts'

describe.each(testDatabases)('search.records on $name', (database) => {
  let callbook: TestCallbook
  let callId: string
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    const { acme, rival } = callbook.world
    const { id: org_id } = await acme.addOrganization({ name: 'Millstone 100% Ltd' })
    const { id: person_id } = await acme.addPerson({ name: 'Jo Mills', org_id, numbers: ['030 901820'] })
    await acme.addDeal({ title: 'Mill renewal', person_id })
    await acme.addDeal({ title: 'Mill of old', delete_time: new Date() })
    await acme.addLead({ title: 'New mill' })
    await rival.addPerson({ name: 'Mill Rival' })
    const call = await addCallLog(
      callbook.as(acme.regular),
      callInput({ subject: 'Windmill', to_phone_number: '030 901820', start_time: '2022-12-12 01:01:01' }),
    )
    callId = call.id
  })
  afterAll(() => callbook.close())

  const search = (term: string, kinds?: ('person' | 'organization' | 'deal' | 'lead' | 'call')[]) =>
    callbook.callerOf(callbook.world.acme.regular).search.records({ term, ...(kinds && { kinds }) })
  const named = async (...args: Parameters<typeof search>) =>
    (await search(...args)).map(({ kind, name, detail }) => [kind, name, detail])

  it('finds every kind by what it is called, and neither deleted records nor those of others', async () => {
    expect(await named('mill')).toEqual([
      ['person', 'Jo Mills', 'Millstone 100% Ltd'],
      ['organization', 'Millstone 100% Ltd', undefined],
      ['deal', 'Mill renewal', 'Jo Mills'],
      ['lead', 'New mill', undefined],
      ['call', '030 901820 · Windmill', '2022-12-12T01:01:01.000Z'],
    ])
  })

  it.each(['+49 30 901820', '030 901820', '030901820', '+49 (0)30 90-18-20', '0049 30 901820', '901820'])(
    'finds persons and calls by the number %s',
    async (term) => expect((await search(term)).map(({ kind }) => kind)).toEqual(['person', 'call']),
  )

  it('finds a national number of another country by its digits', async () => {
    const { acme } = callbook.world
    await acme.addPerson({ name: 'London', numbers: ['+442079460527'] })
    expect((await search('02079460527', ['person'])).map(({ name }) => name)).toEqual(['London'])
  })

  it('finds persons and calls by number, in any writing', async () => {
    expect((await search('+49 30 901820')).map(({ kind }) => kind)).toEqual(['person', 'call'])
    expect((await search('+49 30 901820', ['call'])).map(({ id }) => id)).toEqual([callId])
  })

  it('finds the newest calls by their note and by the name of their person, in either case', async () => {
    const { acme, rival } = callbook.world
    const { id: person_id } = await acme.addPerson({ name: 'Õnne Zimmer' })
    const on = (day: string) => ({ start_time: `${day} 10:00:00`, end_time: `${day} 10:01:00` })
    await addCallLog(callbook.as(acme.regular), callInput({ note: '<p>Asked for ZIMTÖL</p>', ...on('2023-01-01') }))
    await addCallLog(callbook.as(acme.regular), callInput({ subject: 'First', person_id, ...on('2023-01-02') }))
    await addCallLog(callbook.as(acme.regular), callInput({ subject: 'Second', person_id, ...on('2023-01-03') }))
    await addCallLog(callbook.as(rival.regular), callInput({ note: 'zimtöl and zimmer' }))
    const calls = async (term: string) => (await search(term, ['call'])).map(({ detail }) => detail?.slice(0, 10))
    expect(await calls('zim')).toEqual(['2023-01-03', '2023-01-02', '2023-01-01'])
    expect(await calls('ÕNNE z')).toEqual(['2023-01-03', '2023-01-02'])
    expect(await calls('onne')).toEqual(['2023-01-03', '2023-01-02'])
    expect((await search('onne', ['person'])).map(({ name }) => name)).toEqual(['Õnne Zimmer'])
    expect(await calls('zimtöl')).toEqual(['2023-01-01'])
    expect(await calls('zim_')).toEqual([])
  })

  it('looks only for the kinds asked for, and takes % as it is', async () => {
    expect((await search('mill', ['deal', 'lead'])).map(({ kind }) => kind)).toEqual(['deal', 'lead'])
    expect((await search('0%', ['organization'])).map(({ name }) => name)).toEqual(['Millstone 100% Ltd'])
    expect(await search('1%00')).toEqual([])
  })
})
