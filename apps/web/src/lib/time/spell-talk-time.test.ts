import { expect, it } from 'vitest'

import { spellTalkTime } from './spell-talk-time.ts'

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 m'],
  [11_520, '3 h 12 m'],
  [4_000_000, '1,111 h 6 m'],
])('%d seconds are %j', (seconds, words) => expect(spellTalkTime(seconds)).toBe(words))
