import { expect, it } from 'vitest'

import { runHook } from '@/i18n/testing.tsx'

import { useHourTitle, useWeekdayName } from './use-hour-title.ts'

it('names an hour', () => expect(runHook(useHourTitle)({ weekday: 7, hour: 23 })).toBe('Sunday, 23:00–00:00'))

it('names a day of the week', () => {
  const name = runHook(useWeekdayName)
  expect([name(1, 'long'), name(3, 'short')]).toEqual(['Monday', 'Wed'])
})
