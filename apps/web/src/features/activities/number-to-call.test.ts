import { expect, it } from 'vitest'

import { numberToCall } from './number-to-call.ts'

it.each([
  ['Call back +372 5357 0010', '+37253570010'],
  ['Prices · +372 5357 0010', '+37253570010'],
])('finds the number in %j', (text, number) => expect(numberToCall(text)).toBe(number))

it.each(['Call back', 'Call back 201', 'Offer 2026-11-22'])('finds none in %j', (text) =>
  expect(numberToCall(text)).toBeUndefined(),
)
