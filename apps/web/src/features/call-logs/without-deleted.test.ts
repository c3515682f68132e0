import { expect, it } from 'vitest'

import { withoutDeleted } from './without-deleted.ts'

const calls = [
  { id: 'a', duration: '60' },
  { id: 'b', duration: 30 },
  { id: 'b', duration: '30' },
  { id: 'c', duration: '5' },
]
const NOT_YET = Number.POSITIVE_INFINITY

it('counts each deleted call out once, while the server counts it', () => {
  const deleted = new Map([
    ['a', NOT_YET],
    ['b', 2000],
    ['elsewhere', NOT_YET],
  ])
  expect(withoutDeleted({ count: 10, talk_time: 600 }, 1000, calls, deleted)).toEqual({ count: 8, talk_time: 510 })
})

it('leaves totals alone that were counted after the server had deleted', () => {
  expect(withoutDeleted({ count: 9, talk_time: 540 }, 3000, calls, new Map([['a', 2000]]))).toEqual({
    count: 9,
    talk_time: 540,
  })
})
