import { expect, it } from 'vitest'

import { followUpDate } from './follow-up-date.ts'

// Already Monday in Kathmandu.
const clock = { now: Date.parse('2026-11-22T20:00:00Z'), timeZone: 'Asia/Kathmandu' }

it("counts days from today in the reader's zone", () => {
  expect(followUpDate(1, clock)).toBe('2026-11-24')
  expect(followUpDate(7, clock)).toBe('2026-11-30')
  expect(followUpDate(7, { ...clock, timeZone: 'UTC' })).toBe('2026-11-29')
})

it('takes a day as it is, and nothing for nothing', () => {
  expect(followUpDate('2027-01-02', clock)).toBe('2027-01-02')
  expect(followUpDate(null, clock)).toBeUndefined()
  // The day is still to be picked.
  expect(followUpDate('', clock)).toBeUndefined()
})
