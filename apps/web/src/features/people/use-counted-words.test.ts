import { describe, expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useCountedWords } from './use-counted-words.ts'

const NOTHING = { calls: 0, activities: 0, deals: 0, leads: 0, notes: 0 }

describe('useCountedWords', () => {
  it.each([
    [NOTHING, ''],
    [{ ...NOTHING, calls: 1 }, '1 call'],
    [{ ...NOTHING, calls: 1200, deals: 1, notes: 2 }, '1,200 calls, 1 deal, 2 notes'],
  ])('says what there is and nothing else', (counted, words) => {
    expect(runHook(useCountedWords)(counted)).toBe(words)
  })
})
