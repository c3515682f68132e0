import { describe, expect, it } from 'vitest'

import { dayIn, formatDay } from './format-day.ts'

describe('formatDay', () => {
  it.each([
    ['2026-11-22', 'Today'],
    ['2026-11-23', 'Tomorrow'],
    ['2026-11-21', 'Yesterday'],
    ['2026-11-27', 'Friday'],
    ['2026-11-29', '29 Nov'],
    ['2026-11-02', '2 Nov'],
    ['2025-12-31', '31 Dec 2025'],
  ])('writes %s as %s', (day, words) => expect(formatDay(day, '2026-11-22')).toBe(words))
})

it("takes the day of the reader's zone", () => {
  const instant = new Date('2026-11-22T20:00:00Z')
  expect([dayIn(instant, 'UTC'), dayIn(instant, 'Asia/Kathmandu')]).toEqual(['2026-11-22', '2026-11-23'])
})
