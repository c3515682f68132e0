import { expect, it } from 'vitest'

import { FORMAT } from '@/i18n/testing.tsx'

import { addDays, dayOf, formatDay, formatFullDay, isDay, mondayOf } from './day.ts'

it('knows which day it is in a zone', () => {
  const instant = Date.parse('2026-03-28T23:30:00Z')
  expect(dayOf(instant, 'Europe/Berlin')).toBe('2026-03-29')
  expect(dayOf(instant, 'America/New_York')).toBe('2026-03-28')
  expect(dayOf(instant, 'Pacific/Kiritimati')).toBe('2026-03-29')
})

it('counts days through months, leap days and clock changes', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
})

it.each([
  ['2026-02-28', true],
  ['2026-02-29', false],
  ['2026-2-8', false],
  ['', false],
  ['2026-13-01', false],
])('says whether %j exists: %s', (text, exists) => expect(isDay(text)).toBe(exists))

it.each([
  ['2026-11-22', '2026-11-16'],
  ['2026-11-16', '2026-11-16'],
])('finds the Monday of %s', (day, monday) => expect(mondayOf(day)).toBe(monday))

it('writes days, wherever the machine stands', () => {
  expect([formatDay('2026-11-03', FORMAT), formatFullDay('2026-11-03', FORMAT)]).toEqual(['3 Nov', 'Tue, 3 Nov 2026'])
})
