import { expect, it } from 'vitest'

import { linkingsInParts } from './linkings-in-parts.ts'

it('fills each part, and splits a number that has more calls than are left', () => {
  const linkings = [
    { person_id: 1, call_log_ids: ['a', 'b'] },
    { person_id: 2, call_log_ids: ['c', 'd', 'e', 'f'] },
    { person_id: 3, call_log_ids: [] },
  ]
  expect(linkingsInParts(linkings, 3)).toEqual([
    [
      { person_id: 1, call_log_ids: ['a', 'b'] },
      { person_id: 2, call_log_ids: ['c'] },
    ],
    [{ person_id: 2, call_log_ids: ['d', 'e', 'f'] }],
  ])
  expect(linkingsInParts([], 3)).toEqual([])
})
