import { expect, it } from 'vitest'

import { describeIssues, LookupId, v1Page, v2Page } from '../index.ts'

it.each([
  [1, 1],
  ['12', 12],
  [2 ** 31 - 1, 2 ** 31 - 1],
  ['2147483648', 0],
  [2 ** 53, 0],
  [1e308, 0],
  ['9'.repeat(400), 0],
])('reads %j as %j: what is beyond 32 bits is nobody', (wire, id) => expect(LookupId.parse(wire)).toBe(id))

it.each([0, '0', -1, '-1', 1.5, '1.5', '', ' 1', 'x', '1\n', true, [1], {}, Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses %j',
  (wire) => {
    const { error } = LookupId.safeParse(wire)
    expect(error && describeIssues(error)).toBe('The request body must be a positive integer.')
  },
)

it('says that it is required', () =>
  expect(LookupId.safeParse(undefined).error?.issues[0]?.message).toBe('is required.'))

it('clamps a page to 500 and gives 100 unless told', () => {
  expect(v1Page.limit.parse('501')).toBe(500)
  expect(v2Page.limit.parse(undefined)).toBe(100)
  expect(v1Page.limit.safeParse('0').success).toBe(false)
  expect(v2Page.cursor.safeParse('\0').success).toBe(false)
})
