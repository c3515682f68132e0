import { expect, it } from 'vitest'

import { toCsv } from './to-csv.ts'

it('writes numbers, nothing, and text as a spreadsheet reads it back', () => {
  expect(
    toCsv([
      ['rep', 'rate'],
      ['Nurk, "Ana"', 1 / 3],
      ['two\nlines', null],
      ['Øyvind', -2],
    ]),
  ).toBe('rep,rate\r\n"Nurk, ""Ana""",0.3333\r\n"two\nlines",\r\nØyvind,-2\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('keeps %s from being a formula', (text) => {
  expect(toCsv([[text]])).toBe(`'${text}\r\n`)
})
