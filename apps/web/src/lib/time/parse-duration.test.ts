import { expect, it } from 'vitest'

import { parseDuration } from './parse-duration.ts'

it.each([
  ['2:41', 161],
  ['0:09', 9],
  ['90:00', 5400],
  ['1:02:05', 3725],
  ['161', 161],
  ['2m', 120],
  [' 2 min 5 sec ', 125],
  ['1h 5m', 3900],
  ['1 hour 2 minutes 3 seconds', 3723],
  ['45s', 45],
])('reads %j as %i seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds)
})

it.each(['', ' ', 'soon', '2:61', '1:75:00', '-5', '2.5', '5m 2h', ':30'])(
  'does not take %j for a duration',
  (text) => {
    expect(parseDuration(text)).toBeUndefined()
  },
)
