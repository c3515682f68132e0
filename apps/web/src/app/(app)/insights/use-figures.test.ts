import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useFigures } from './use-figures.ts'

const { formatLength, formatRate, formatTalkTime, pointChange, relativeChange } = runHook(useFigures)

it('writes talk time as the list of calls does, down to whole minutes', () => {
  expect([59, 11_520, 34_619].map(formatTalkTime)).toEqual(['59s', '3h 12m', '9h 36m'])
})

it('says nothing of a rate that there is not, and 0% of one that is 0', () => {
  expect([formatRate(null), formatRate(0), formatRate(0.449)]).toEqual(['', '0%', '45%'])
  expect([formatLength(null), formatLength(160.6)]).toEqual(['', '2:41'])
})

it('compares numbers in per cent and rates in points', () => {
  expect(relativeChange(12, 10, 10)).toEqual({ direction: 'up', words: '20%' })
  expect(relativeChange(0, 10, 10)).toEqual({ direction: 'down', words: '100%' })
  expect(relativeChange(10, 10, 10)).toEqual({ direction: 'same', words: 'no change' })
  expect(pointChange(0.4, 0.35, 10)).toEqual({ direction: 'up', words: '5 points' })
  expect(pointChange(0.34, 0.35, 10)).toEqual({ direction: 'down', words: '1 point' })
})

it('compares nothing with nothing', () => {
  expect([
    relativeChange(3, 0, 10),
    relativeChange(null, 3, 10),
    relativeChange(3, null, 10),
    pointChange(0.5, null, 10),
  ]).toEqual([null, null, null, null])
})

it('tells no change against fewer calls than tell something', () => {
  expect([relativeChange(500, 9, 9), pointChange(0.4, 0.35, 9)]).toEqual([null, null])
})
