import { expect, it } from 'vitest'

import { parseWhen } from './parse-when.ts'

const timeZone = 'Europe/Tallinn'
// A Sunday, 12:00 in Tallinn.
const now = Date.parse('2026-11-22T10:00:00Z')

it.each([
  ['now', '2026-11-22T10:00:00.000Z'],
  ['10 minutes ago', '2026-11-22T09:50:00.000Z'],
  ['10 min ago', '2026-11-22T09:50:00.000Z'],
  ['an hour ago', '2026-11-22T09:00:00.000Z'],
  ['yesterday 3pm', '2026-11-21T13:00:00.000Z'],
  ['yesterday at 15:00', '2026-11-21T13:00:00.000Z'],
  ['9:30', '2026-11-22T07:30:00.000Z'],
  ['today 9:30', '2026-11-22T07:30:00.000Z'],
  // Past midnight it would be in the future.
  ['5pm', '2026-11-21T15:00:00.000Z'],
  ['Friday 9:30', '2026-11-20T07:30:00.000Z'],
  ['2026-11-01T14:02', '2026-11-01T12:02:00.000Z'],
  ['2026-11-01 14:02', '2026-11-01T12:02:00.000Z'],
  // The day comes first, as everywhere in this English.
  ['12/11 9:30', '2026-11-12T07:30:00.000Z'],
  ['3/11/2026 9:30', '2026-11-03T07:30:00.000Z'],
  // Summer time.
  ['1 July 2026 14:00', '2026-07-01T11:00:00.000Z'],
])('understands %j', (text, instant) => {
  expect(new Date(parseWhen(text, { now, timeZone, locale: 'en-GB' }) ?? Number.NaN).toJSON()).toBe(instant)
})

it.each(['', 'soon enough', 'when the cows come home', 'x'])('does not pretend to understand %j', (text) => {
  expect(parseWhen(text, { now, timeZone, locale: 'en-GB' })).toBeUndefined()
})

it.each([
  ['gestern 15:00', '2026-11-21T13:00:00.000Z'],
  ['gestern 15 Uhr', '2026-11-21T13:00:00.000Z'],
  ['am Freitag um 9:30', '2026-11-20T07:30:00.000Z'],
  ['vor 10 Minuten', '2026-11-22T09:50:00.000Z'],
  ['9.30 Uhr', '2026-11-22T07:30:00.000Z'],
  ['01.11.2026 14:02', '2026-11-01T12:02:00.000Z'],
  ['1.11. 14:02', '2026-11-01T12:02:00.000Z'],
  ['24.12. 14:02', '2025-12-24T12:02:00.000Z'],
  ['2026-11-01T14:02', '2026-11-01T12:02:00.000Z'],
  ['jetzt', '2026-11-22T10:00:00.000Z'],
  // English is understood as well.
  ['yesterday 3pm', '2026-11-21T13:00:00.000Z'],
  ['20 min ago', '2026-11-22T09:40:00.000Z'],
])('understands %j of a reader of German', (text, instant) => {
  expect(new Date(parseWhen(text, { now, timeZone, locale: 'de-DE' }) ?? Number.NaN).toJSON()).toBe(instant)
})

it.each(['', 'irgendwann', '31.2. 14:00'])('does not guess at %j of a reader of German', (text) => {
  expect(parseWhen(text, { now, timeZone, locale: 'de-DE' })).toBeUndefined()
})

it('leaves German to readers of German', () => {
  expect(parseWhen('gestern 15:00', { now, timeZone, locale: 'en-GB' })).toBeUndefined()
})
