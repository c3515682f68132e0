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

it.each([
  ['the hour that comes twice is the first', '2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
  ['the hour that comes twice is the first', '2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
  ['the hour that is skipped goes on', '2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
  ['the hour that is skipped goes on', '2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ['a day that begins at one', '2026-09-06T00:00', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
])('where clocks change: %s (%s, %s)', (_, text, zone, instant) => {
  expect(new Date(fromWallClock(text, zone) ?? Number.NaN).toISOString()).toBe(instant)
})
