import { describe, expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useWhyThem } from './use-why-them.ts'

describe('useWhyThem', () => {
  const whyThem = runHook(useWhyThem)
  const now = new Date('2026-11-22T12:00:00Z')
  it.each([
    [true, null, null, 'Same number · no calls yet'],
    [true, null, '2026-03-02T10:00:00.000Z', 'Same number · last spoke in March'],
    [true, '2025-03-02T10:00:00.000Z', '2026-03-02T10:00:00.000Z', 'Same number · last spoke over it in March 2025'],
    [
      false,
      '2026-05-02T10:00:00.000Z',
      '2026-05-02T10:00:00.000Z',
      'Earlier calls over this number are theirs · last spoke in May',
    ],
  ])('with number: %s, %s, %s', (has_number, last_on_number, last_time, words) => {
    expect(whyThem({ has_number, last_on_number, last_time }, now, 'UTC')).toBe(words)
  })

  it("takes the month of the reader's zone", () => {
    const spoken = { has_number: true, last_on_number: null, last_time: '2026-02-28T23:30:00.000Z' }
    expect(whyThem(spoken, now, 'Asia/Kathmandu')).toBe('Same number · last spoke in March')
  })
})
