import { describe, expect, it } from 'vitest'

import { instantsOf, type Period } from './periods.ts'

const inTallinn = { today: '2026-03-31', timeZone: 'Europe/Tallinn' }
const none = { period: null, from: null, to: null }

describe('instantsOf', () => {
  it.each<[Period, from: string, to: string]>([
    ['today', '2026-03-30T21:00:00.000Z', '2026-03-31T21:00:00.000Z'],
    ['yesterday', '2026-03-29T21:00:00.000Z', '2026-03-30T21:00:00.000Z'],
    // Across the change to summer time, which was on the 29th.
    ['7d', '2026-03-24T22:00:00.000Z', '2026-03-31T21:00:00.000Z'],
    ['month', '2026-02-28T22:00:00.000Z', '2026-03-31T21:00:00.000Z'],
    ['last_month', '2026-01-31T22:00:00.000Z', '2026-02-28T22:00:00.000Z'],
  ])('of %s are days of the reader', (period, from, to) =>
    expect(instantsOf({ ...none, period }, inTallinn)).toEqual({ from, to }),
  )

  it('counts the last day of a range', () =>
    expect(instantsOf({ ...none, from: '2026-01-05', to: '2026-01-05' }, inTallinn)).toEqual({
      from: '2026-01-04T22:00:00.000Z',
      to: '2026-01-05T22:00:00.000Z',
    }))

  it('takes instants as they are, and nothing from what is none', () => {
    expect(instantsOf({ ...none, from: '2026-01-05T10:00:00+02:00', to: 'soon' }, inTallinn)).toEqual({
      from: '2026-01-05T08:00:00.000Z',
    })
    expect(instantsOf({ ...none, from: '2026-99-99' }, inTallinn)).toEqual({})
  })
})
