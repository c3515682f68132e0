import { expect, it } from 'vitest'

import { addDays } from '@/lib/time/day.ts'

import { FORMAT } from '@/i18n/testing.tsx'

import { barTitle, toChartBars } from './chart-bars.ts'
import type { DayFigures } from './figures.ts'

const outcomes = { connected: 1, no_answer: 2, left_message: 0, left_voicemail: 0, wrong_number: 0, busy: 0 }
/** Three calls a day, and one a day in the period before. */
const daysFrom = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    day: addDays(from, index),
    calls: 3,
    connected: 1,
    previous_day: addDays(from, index - 7 * Math.ceil(count / 7)),
    previous_calls: 1,
    outcomes,
  })) as unknown as DayFigures[]

/** Running still, up to 16:24 of its last day. */
const BEFORE = { from: '2026-03-26', to: '2026-06-26', until: '16:24' }

it('shows a quarter by days', () => {
  const bars = toChartBars(daysFrom('2026-07-01', 92), BEFORE)
  expect(bars).toHaveLength(92)
  expect(bars[91]).toMatchObject({ from: '2026-09-30', to: '2026-09-30', calls: 3 })
})

it('shows what is longer by weeks, of which the first and last hold only days of the period', () => {
  const bars = toChartBars(daysFrom('2026-07-02', 93), BEFORE)
  expect(bars).toHaveLength(14)
  // 2 July 2026 is a Thursday, 2 October a Friday.
  expect(bars[0]).toEqual({
    from: '2026-07-02',
    to: '2026-07-05',
    previous: { from: '2026-03-26', to: '2026-03-29', until: null },
    calls: 12,
    connected: 4,
    previous_calls: 4,
    outcomes: { ...outcomes, connected: 4, no_answer: 8 },
  })
  expect(bars[13]).toMatchObject({
    from: '2026-09-28',
    to: '2026-10-02',
    calls: 15,
    previous: { from: '2026-06-22', to: '2026-06-26', until: '16:24' },
  })
})

it('names days and weeks', () => {
  expect(barTitle({ from: '2026-07-02', to: '2026-07-02' }, FORMAT)).toBe('Thu, 2 Jul 2026')
  expect(barTitle({ from: '2026-07-02', to: '2026-07-05' }, FORMAT)).toBe('2 Jul – Sun, 5 Jul 2026')
})
