import { expect, it } from 'vitest'

import { whoOptions } from './who-options.ts'

const jo = {
  id: 7,
  name: 'Jo Park',
  organization: { id: 3, name: 'Acme' },
  deals: [{ id: 4, title: 'Renewal' }],
  phones: [
    { value: '+14155550123', label: 'work', primary: true },
    { value: '+14155550124', label: 'mobile', primary: false },
  ],
}

it('offers each number of a person', () => {
  expect(
    whoOptions('jo park', [jo], { complete: true }).map(({ person, number }) => [person?.name, person?.org_id, number]),
  ).toEqual([
    ['Jo Park', 3, '+14155550123'],
    ['Jo Park', 3, '+14155550124'],
  ])
})

it('offers a person without a number', () => {
  expect(whoOptions('jo park', [{ ...jo, organization: null, phones: [] }], { complete: true })).toEqual([
    {
      key: '7',
      person: { id: 7, name: 'Jo Park' },
      deal: { id: 4, title: 'Renewal' },
      number: undefined,
      label: undefined,
    },
  ])
})

it('links the deal only when there is exactly one', () => {
  const second = { id: 5, title: 'Upgrade' }
  expect(whoOptions('jo', [{ ...jo, deals: [...jo.deals, second] }], { complete: true })[0]?.deal).toBeNull()
})

it('offers a typed number as it is, and somebody new with it', () => {
  expect(whoOptions('+372 5357', [], { complete: true }).map(({ number, new_person }) => [number, new_person])).toEqual(
    [
      ['+372 5357', undefined],
      ['+372 5357', ''],
    ],
  )
})

it('offers somebody new by a name that nobody has', () => {
  expect(whoOptions('Jo', [jo], { complete: true }).map(({ new_person }) => new_person)).toEqual([
    undefined,
    undefined,
    'Jo',
  ])
  expect(whoOptions('jo park', [jo], { complete: true }).map(({ new_person }) => new_person)).toEqual([
    undefined,
    undefined,
  ])
})

it('offers nobody new while the search is still under way', () => {
  expect(whoOptions('Zoe', [], { complete: false })).toEqual([])
})
