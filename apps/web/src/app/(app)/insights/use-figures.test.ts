import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useFigures } from './use-figures.ts'

const { formatLength, formatRate, formatTalkTime, pointChange, relativeChange } = runHook(useFigures)

it.each([
  [0, '0 s'],
  [59, '59 s'],
  [60, '1 min'],
  [3599, '1 h'],
  [11_520, '3 h 12 min'],
  [3_600_000, '1,000 h'],
])('%d seconds of talk are %s', (seconds, words) => expect(formatTalkTime(seconds)).toBe(words))

it('says nothing of a rate that there is not, and 0% of one that is 0', () => {
  expect([formatRate(null), formatRate(0), formatRate(0.449)]).toEqual(['', '0%', '45%'])
  expect([formatLength(null), formatLength(160.6)]).toEqual(['', '2:41'])
})

it('compares numbers in per cent and rates in points', () => {
  expect(relativeChange(12, 10)).toEqual({ direction: 'up', words: '20%' })
  expect(relativeChange(0, 10)).toEqual({ direction: 'down', words: '100%' })
  expect(relativeChange(10, 10)).toEqual({ direction: 'same', words: 'no change' })
  expect(pointChange(0.4, 0.35)).toEqual({ direction: 'up', words: '5 points' })
  expect(pointChange(0.34, 0.35)).toEqual({ direction: 'down', words: '1 point' })
})

it('compares nothing with nothing', () => {
  expect([relativeChange(3, 0), relativeChange(null, 3), relativeChange(3, null), pointChange(0.5, null)]).toEqual([
    null,
    null,
    null,
    null,
  ])
})
