import { describe, expect, it } from 'vitest'

import { countedWords } from './counted-words.ts'

const NOTHING = { calls: 0, activities: 0, deals: 0, leads: 0, notes: 0 }

describe('countedWords', () => {
  it.each([
    [NOTHING, ''],
    [{ ...NOTHING, calls: 1 }, '1 call'],
    [{ ...NOTHING, calls: 1200, deals: 1, notes: 2 }, '1,200 calls, 1 deal, 2 notes'],
  ])('says what there is and nothing else', (counted, words) => {
    expect(countedWords(counted)).toBe(words)
  })
})
