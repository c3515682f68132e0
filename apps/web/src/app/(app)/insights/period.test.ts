import { expect, it } from 'vitest'

import { periodOf, type Preset, presetPeriod } from './period.ts'

it.each([
  ['today', '2026-11-22', '2026-11-22'],
  ['7d', '2026-11-22', '2026-11-16'],
  ['30d', '2026-03-01', '2026-01-31'],
  ['month', '2026-11-22', '2026-11-01'],
  ['quarter', '2026-11-22', '2026-10-01'],
  ['quarter', '2026-03-31', '2026-01-01'],
  ['quarter', '2026-04-01', '2026-04-01'],
] as const satisfies [Preset, string, string][])('%s on %s begins on %s', (preset, today, from) => {
  expect(presetPeriod(preset, today)).toEqual({ from, to: today })
})

it.each([
  ['2026-01-05', '2026-01-09', { from: '2026-01-05', to: '2026-01-09' }],
  ['2026-01-09', '2026-01-05', { from: '2026-11-16', to: '2026-11-22' }],
  ['2026-02-30', '2026-03-05', { from: '2026-11-16', to: '2026-11-22' }],
  ['2026-01-05', null, { from: '2026-11-16', to: '2026-11-22' }],
])('takes the days from %s to %s only where they are a period', (from, to, period) => {
  expect(periodOf({ period: '7d', from, to }, '2026-11-22')).toEqual(period)
})
