import { createFormatter } from 'next-intl'
import { expect, it } from 'vitest'

import { FORMAT } from '@/i18n/testing.ts'

import { spellTalkTime } from './spell-talk-time.ts'

it.each([
  [0, '0s'],
  [59, '59s'],
  [60, '1m'],
  [11_520, '3h 12m'],
  [4_000_000, '1,111h 6m'],
])('%d seconds are %j', (seconds, words) => expect(spellTalkTime(seconds, FORMAT)).toBe(words))

it('writes no list of hours and minutes in German', () => {
  const german = createFormatter({ locale: 'de-DE', timeZone: 'UTC' })
  expect(spellTalkTime(11_520, german)).toMatch(/^3h 12\sMin\.$/)
})
