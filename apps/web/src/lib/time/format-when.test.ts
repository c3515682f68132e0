import { describe, expect, it } from 'vitest'

import { FORMAT } from '@/i18n/testing.tsx'

import { formatLocalInstant, formatUtcInstant, formatWhen } from './format-when.ts'

const NOW = Date.parse('2026-11-22T12:00:00.000Z')

describe('formatWhen', () => {
  it.each([
    ['2026-11-22T11:59:30.000Z', 'now'],
    ['2026-11-22T12:00:20.000Z', 'now'],
    ['2026-11-22T11:48:00.000Z', '12 min ago'],
    ['2026-11-22T10:59:00.000Z', '1 hr ago'],
    ['2026-11-21T12:00:01.000Z', '23 hr ago'],
    ['2026-11-22T14:30:00.000Z', 'in 2 hr'],
    ['2026-11-21T11:59:00.000Z', 'Sat 12:59'],
    ['2026-11-17T09:00:00.000Z', 'Tue 10:00'],
    ['2026-11-15T09:00:00.000Z', '15 Nov, 10:00'],
    ['2026-12-24T09:00:00.000Z', '24 Dec, 10:00'],
    ['2025-11-22T09:00:00.000Z', '22 Nov 2025'],
  ])('writes %s as %s in Berlin', (instant, text) => {
    expect(formatWhen(instant, NOW, { format: FORMAT, timeZone: 'Europe/Berlin' })).toBe(text)
  })

  it("takes the day and the year of the reader's zone", () => {
    const newYear = '2025-12-31T20:00:00.000Z'
    expect(formatWhen(newYear, NOW, { format: FORMAT, timeZone: 'Asia/Kathmandu' })).toBe('1 Jan, 01:45')
    expect(formatWhen(newYear, NOW, { format: FORMAT, timeZone: 'UTC' })).toBe('31 Dec 2025')
  })
})

it('gives the exact time with its distance to UTC', () => {
  expect(formatLocalInstant('2026-11-22T08:17:11.000Z', { format: FORMAT, timeZone: 'Asia/Kathmandu' })).toBe(
    'Sun, 22 Nov 2026, 14:02:11 GMT+5:45',
  )
  expect(formatUtcInstant('2026-11-22T08:17:11.456Z')).toBe('2026-11-22 08:17:11 UTC')
})
