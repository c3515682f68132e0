import { expect, it } from 'vitest'

import { previousPeriod } from './previous-period.ts'

const LATER = Date.parse('2030-01-01T00:00:00Z')
const UTC = { time_zone: 'UTC' }

it.each([
  ['a day', '2026-11-27', '2026-11-27', { from: '2026-11-20', to: '2026-11-20' }],
  ['a week', '2026-11-21', '2026-11-27', { from: '2026-11-14', to: '2026-11-20' }],
  ['eight days', '2026-11-20', '2026-11-27', { from: '2026-11-06', to: '2026-11-13' }],
  ['28 days', '2026-10-31', '2026-11-27', { from: '2026-10-03', to: '2026-10-30' }],
  ['30 days', '2026-10-29', '2026-11-27', { from: '2026-09-24', to: '2026-10-23' }],
  ['a leap year', '2028-01-01', '2028-12-31', { from: '2026-12-26', to: '2027-12-26' }],
])('compares %s with as many days, a whole number of weeks earlier', (_name, from, to, previous) => {
  expect(previousPeriod({ from, to, ...UTC }, LATER)).toEqual({ ...previous, until: null })
  expect(new Date(previous.from).getUTCDay()).toBe(new Date(from).getUTCDay())
})

it('compares a period that is still running up to the same time of day', () => {
  const now = Date.parse('2026-11-27T16:24:50Z')
  const previous = { from: '2026-11-20', to: '2026-11-20', until: '16:24' }
  expect(previousPeriod({ from: '2026-11-27', to: '2026-11-27', ...UTC }, now)).toEqual(previous)
  // Days that are still to come are of neither.
  expect(previousPeriod({ from: '2026-11-26', to: '2026-11-30', ...UTC }, now)).toEqual({
    from: '2026-11-19',
    to: '2026-11-20',
    until: '16:24',
  })
})

it('takes day and time from the clock of the viewer', () => {
  const now = Date.parse('2026-11-27T20:30:00Z')
  const today = { from: '2026-11-28', to: '2026-11-28' }
  expect(previousPeriod({ ...today, time_zone: 'Asia/Kathmandu' }, now)).toMatchObject({ until: '02:15' })
  // Over there the day has not begun, and nothing of it can be compared yet.
  expect(previousPeriod({ ...today, time_zone: 'America/New_York' }, now)).toMatchObject({ until: null })
  // Midnight is the beginning of its day.
  expect(previousPeriod({ ...today, ...UTC }, Date.parse('2026-11-28T00:00:00Z'))).toMatchObject({ until: '00:00' })
})
