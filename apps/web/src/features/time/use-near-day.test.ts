import { describe, expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useNearDay } from './use-near-day.ts'

describe('useNearDay', () => {
  it.each([
    ['2026-11-22', 'Today'],
    ['2026-11-23', 'Tomorrow'],
    ['2026-11-21', 'Yesterday'],
    ['2026-11-27', 'Friday'],
    ['2026-11-29', '29 Nov'],
    ['2026-11-02', '2 Nov'],
    ['2025-12-31', '31 Dec 2025'],
  ])('writes %s as %s', (day, words) => expect(runHook(useNearDay)(day, '2026-11-22')).toBe(words))
})
