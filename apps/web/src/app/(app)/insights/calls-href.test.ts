import { expect, it } from 'vitest'

import { callsHref } from './calls-href.ts'

const filter = { from: '2026-11-01', to: '2026-11-30', time_zone: 'UTC' }

it('leads to the calls of a period', () => {
  expect(callsHref(filter)).toBe('/calls?from=2026-11-01&to=2026-11-30')
})

it('keeps the filters of the page, and narrows them to the mark', () => {
  const filtered = { ...filter, user_id: [3, 7], direction: 'outbound' as const }
  expect(callsHref(filtered)).toBe('/calls?from=2026-11-01&to=2026-11-30&user=3,7&direction=outbound')
  expect(callsHref(filtered, { user_id: 7, outcome: 'busy' })).toBe(
    '/calls?from=2026-11-01&to=2026-11-30&outcome=busy&user=7&direction=outbound',
  )
})

it('leads to the calls of an hour', () => {
  expect(callsHref(filter, { from: '2026-11-03T10:00', to: '2026-11-03T10:59' })).toBe(
    '/calls?from=2026-11-03T10:00&to=2026-11-03T10:59',
  )
})
