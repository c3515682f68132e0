import { expect, it } from 'vitest'

import { fromWallClock, toWallClock } from './wall-clock.ts'

it.each([
  ['2026-11-22T14:02', 'Asia/Kathmandu', '2026-11-22T08:17:00.000Z'],
  ['2026-07-01T09:30', 'Europe/Berlin', '2026-07-01T07:30:00.000Z'],
  ['2026-01-01T00:00', 'America/New_York', '2026-01-01T05:00:00.000Z'],
])('%s in %s is %s, and back', (text, zone, instant) => {
  const ms = fromWallClock(text, zone)
  expect(ms === undefined ? ms : new Date(ms).toISOString()).toBe(instant)
  expect(toWallClock(Date.parse(instant), zone)).toBe(text)
})

it('keeps seconds where the field has them', () => {
  expect(fromWallClock('2026-11-22T14:02:33', 'UTC')).toBe(Date.parse('2026-11-22T14:02:33Z'))
})

it('has no instant for an empty field', () => {
  expect(fromWallClock('', 'UTC')).toBeUndefined()
})
