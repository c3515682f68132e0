import { describe, expect, it } from 'vitest'

import { AddOrganization, AddPerson, AddPersonV1, describeIssues, UpdatePerson, UpdatePersonV1 } from '../index.ts'

describe('a person to add', () => {
  it.each([
    [undefined, undefined],
    [null, null],
    ['+1 2', [{ value: '+1 2', primary: true, label: 'work' }]],
    ['', []],
    [
      ['1', '2'],
      [
        { value: '1', primary: true, label: 'work' },
        { value: '2', primary: false, label: 'work' },
      ],
    ],
    [
      [{ value: '1' }, { value: '' }, { value: '2', primary: '1', label: 'home' }],
      [
        { value: '1', primary: false, label: 'work' },
        { value: '2', primary: true, label: 'home' },
      ],
    ],
  ])('in v1 takes the phone %j', (phone, phones) => {
    expect(AddPersonV1.parse({ name: 'x', phone }).phones).toEqual(phones)
  })

  it('in v2 takes a list, of which one is primary', () => {
    const emails = [{ value: 'a', primary: true }, { value: 'b', primary: true, label: '' }, { label: 'x' }]
    expect(AddPerson.parse({ name: ' x ', emails, unknown: 1 })).toEqual({
      name: 'x',
      emails: [
        { value: 'a', primary: true, label: 'work' },
        { value: 'b', primary: false, label: 'work' },
      ],
    })
  })

  it.each([
    [{}, '"name" is required.'],
    [{ name: ' ' }, '"name" is required.'],
    [{ name: 'a\0' }, '"name" must not contain the NUL character (\\u0000).'],
    [{ name: ['a'] }, '"name" must be a string.'],
    [{ name: 'x', org_id: 'y' }, '"org_id" must be a positive integer.'],
    [{ name: 'x', phones: '+1' }, '"phones" must be a list of objects with a "value".'],
    [{ name: 'x', phones: [{ value: 'a\ud800' }] }, expect.stringContaining('"phones.0.value"')],
    [null, 'The request body must be a JSON object.'],
    [[], 'The request body must be a JSON object.'],
  ])('is refused: %j', (body, sentence) => {
    const { error } = AddPerson.safeParse(body)
    expect(error && describeIssues(error)).toEqual(sentence)
  })
})

it('leaves what is not sent out of a change', () => {
  expect(UpdatePerson.parse({})).toEqual({})
  expect(Object.keys(UpdatePersonV1.parse({ phone: null }))).toEqual(['phones'])
})

it.each([
  ['a', 'a'],
  [{ value: 'a' }, 'a'],
  ['', null],
  [{ value: null }, null],
  [null, null],
  [undefined, undefined],
])('takes the address %j', (address, text) => {
  expect(AddOrganization.parse({ name: 'x', address }).address).toBe(text)
})
