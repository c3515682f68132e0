import { expect, it } from 'vitest'

import { searchedNumber } from './searched-number.ts'

it.each([
  '02079460527',
  '020 7946 0527',
  '+44 20 7946 0527',
  '+44 (0)20 7946-0527',
  '+44 (0) 20 7946\u20110527',
  '0044 20 7946 0527',
])('reads %j as the same number', (term) => {
  const { e164, digits } = searchedNumber(term, 'GB')
  expect(e164).toBe('+442079460527')
  expect('+442079460527').toContain(digits)
  expect(digits).toMatch(/2079460527$/)
})

it('finds a national number of another country by its digits', () => {
  expect(searchedNumber('02079460527', 'EE').digits).toBe('2079460527')
})

it.each(['7946', ' 0527 '])('takes %j for a part of a number', (term) => {
  expect(searchedNumber(term, 'GB').digits).toBe(term.trim().replace(/^0/, ''))
})

it.each(['Jo', 'Room 101', '20', '', '(0)'])('takes %j for no number', (term) => {
  expect(searchedNumber(term, 'GB')).toEqual({ e164: null, digits: '' })
})
