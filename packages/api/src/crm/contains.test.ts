import { testDatabases } from '@callbook/db/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { openTestCallbook, type TestCallbook } from '../testing.ts'
import { fieldHas, fieldIs } from './contains.ts'

const NAMES = ['Õnne Saarõõn', 'Jo PARK', 'Жук Иванов', '100%_Sure\\', 'Straße 7', 'Ruth O’Brien', 'Jörg Schäfer']

describe.each(testDatabases)('a field and its folded twin on $name', (database) => {
  let callbook: TestCallbook
  beforeAll(async () => {
    callbook = await openTestCallbook(database)
    for (const name of NAMES) await callbook.world.acme.addPerson({ name })
  })
  afterAll(() => callbook.close())

  const find = async (where: ReturnType<typeof fieldHas<'name'>>) => {
    const { company_id } = callbook.world.acme
    const rows = await callbook.db.prisma.person.findMany({ where: { company_id, ...where }, select: { name: true } })
    return rows.map(({ name }) => name)
  }

  it.each([
    ['pArK', 'Jo PARK'],
    ['o p', 'Jo PARK'],
    ['SAARÕ', 'Õnne Saarõõn'],
    ['õNN', 'Õnne Saarõõn'],
    ['õõ', 'Õnne Saarõõn'],
    ['жУК и', 'Жук Иванов'],
    ['0%_s', '100%_Sure\\'],
    ['sure\\', '100%_Sure\\'],
    ['AßE', 'Straße 7'],
    ['strasse', 'Straße 7'],
    ['onne saaroon', 'Õnne Saarõõn'],
    ["O'Brien", 'Ruth O’Brien'],
    ['o’brien', 'Ruth O’Brien'],
    ['obrien', 'Ruth O’Brien'],
    ['SCHAFER', 'Jörg Schäfer'],
    ['jorg schäf', 'Jörg Schäfer'],
  ])('has %s, in either case and for itself', async (term, name) => {
    expect(await find(fieldHas('name', term))).toEqual([name])
  })

  it.each(['rk j', 'õz', 'saar%', '_ark', 'zzõ'])('has no %s', async (term) => {
    expect(await find(fieldHas('name', term))).toEqual([])
  })

  it.each(NAMES)('is %s in either case, and no part of it', async (name) => {
    expect(await find(fieldIs('name', name))).toEqual([name])
    expect(await find(fieldIs('name', name.toLocaleLowerCase()))).toEqual([name])
    expect(await find(fieldIs('name', name.slice(0, -1)))).toEqual([])
  })

  it('has an apostrophe only where there is one', async () => {
    expect(await find(fieldHas('name', '’'))).toEqual(['Ruth O’Brien'])
  })

  it('is no name with other accents', async () => {
    expect(await find(fieldIs('name', 'jorg schafer'))).toEqual([])
  })

  it('has everything that has nothing in particular', async () => {
    expect(await find(fieldHas('name', ''))).toHaveLength(NAMES.length)
  })

  it('follows the field when it changes', async () => {
    const caller = callbook.callerOf(callbook.world.acme.admin)
    const { id } = await caller.persons.add({ name: 'Before' })
    await caller.persons.update({ id, name: 'Afterwards' })
    expect(await find(fieldHas('name', 'before'))).toEqual([])
    expect(await find(fieldHas('name', 'afterw'))).toEqual(['Afterwards'])
    await caller.persons.delete({ id })
  })
})
