import { expect, it } from 'vitest'

import { callsHref, hourMark, previousMark } from './calls-href.ts'

const filter = { from: '2026-11-01', to: '2026-11-30', time_zone: 'UTC' }

it('leads to the calls of a period', () => {
  expect(callsHref(filter)).toBe('/calls?from=2026-11-01&to=2026-11-30')
})

it('keeps the filters of the page, and narrows them to the mark', () => {
  const filtered = { ...filter, user_id: [3, 7], direction: 'outbound' as const }
  expect(callsHref(filtered)).toBe('/calls?from=2026-11-01&to=2026-11-30&user_id=3,7&direction=outbound')
  expect(callsHref(filtered, { user_id: 7, outcome: 'busy' })).toBe(
    '/calls?from=2026-11-01&to=2026-11-30&outcome=busy&user_id=7&direction=outbound',
  )
})

it('keeps whom the calls were with', () => {
  expect(callsHref({ ...filter, person_id: 12, org_id: 3 })).toBe(
    '/calls?from=2026-11-01&to=2026-11-30&person_id=12&org_id=3',
  )
})

it('leads to the calls of an hour on the viewer’s clock', () => {
  expect(callsHref(filter, hourMark('2026-11-03', 10, 'Asia/Kathmandu'))).toBe(
    '/calls?from=2026-11-03T04:15:00.000Z&to=2026-11-03T05:15:00.000Z',
  )
  expect(hourMark('2026-11-03', 23, 'UTC')).toEqual({
    from: '2026-11-03T23:00:00.000Z',
    to: '2026-11-04T00:00:00.000Z',
  })
})

it('holds both halves of an hour that the clocks pass twice', () => {
  expect(hourMark('2026-10-25', 2, 'Europe/Berlin')).toEqual({
    from: '2026-10-25T00:00:00.000Z',
    to: '2026-10-25T02:00:00.000Z',
  })
})

it('leads to what a period is compared with, up to the time of day where it is still running', () => {
  const days = { from: '2026-11-14', to: '2026-11-20' }
  expect(previousMark({ ...days, until: null }, 'Asia/Kathmandu')).toEqual(days)
  expect(previousMark({ ...days, until: '16:24' }, 'Asia/Kathmandu')).toEqual({
    from: '2026-11-13T18:15:00.000Z',
    to: '2026-11-20T10:39:00.000Z',
  })
})
