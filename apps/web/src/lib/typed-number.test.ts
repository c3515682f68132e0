import { describe, expect, it } from 'vitest'

import { readNumber, writeNumber } from './typed-number.ts'

describe('readNumber', () => {
  it.each([
    ['en-GB', '12.5', 12.5],
    ['en-GB', '1,200.50', 1200.5],
    ['en-GB', '1,200', 1200],
    ['en-GB', '12,34,567', 1_234_567],
    ['en-GB', ' -3 ', -3],
    ['en-GB', '.5', 0.5],
    ['de-DE', '12,5', 12.5],
    ['de-DE', '1.200,50', 1200.5],
    ['de-DE', '1 200,50', 1200.5],
    ['de-DE', '1.200', 1200],
    ['de-DE', '1200', 1200],
    ['de-DE', '-0,5', -0.5],
  ])('reads what a reader of %s types: %j', (locale, text, value) => {
    expect(readNumber(text, locale)).toBe(value)
  })

  it.each([
    ['en-GB', '12,5'],
    ['en-GB', '1.200.50'],
    ['en-GB', '1.200,50'],
    ['de-DE', '12.5'],
    ['de-DE', '1,200.50'],
    ['de-DE', '1.2000'],
    ['de-DE', 'zwölf'],
    ['de-DE', '0x10'],
    ['de-DE', '-'],
    ['de-DE', ','],
    ['de-DE', ''],
  ])('of %s refuses %j, which would be another number', (locale, text) => {
    expect(readNumber(text, locale)).toBeNaN()
  })
})

it.each([
  ['en-GB', 1200.5, '1200.5'],
  ['de-DE', 1200.5, '1200,5'],
  ['de-DE', 1200, '1200'],
])('in %s writes %d so that it is read back', (locale, value, text) => {
  expect(writeNumber(value, locale)).toBe(text)
  expect(readNumber(text, locale)).toBe(value)
})
