import { expect, it } from 'vitest'

import { callTimes } from './call-times.ts'

const now = Date.parse('2026-11-22T12:00:00.000Z')
const clock = { locale: 'en-GB', timeZone: 'Asia/Kathmandu', now }

it.each(['', 'now', ' NOW '])('lets a call of %j end now', (start_time) => {
  expect(callTimes({ start_time, duration: '2m' }, clock).start).toBe(now - 120_000)
})

it('says what is in the future, but for a minute of skew', () => {
  const isInFuture = (start_time: string) => callTimes({ start_time, duration: '' }, clock).isInFuture
  // It is 17:45 in Kathmandu.
  expect(['2026-11-22 17:46', 'now', '17:00', '12/11'].map(isInFuture)).toEqual([false, false, false, false])
  expect(['2026-11-22 17:47', 'tomorrow 9:00', 'in 2 hours', '12/12'].map(isInFuture)).toEqual([true, true, true, true])
})

it('has neither a length nor a start of what is none', () => {
  expect(callTimes({ start_time: 'soon enough', duration: '2,5' }, clock)).toEqual({
    seconds: undefined,
    start: undefined,
    isInFuture: false,
  })
})
