import { expect, it } from 'vitest'

import { withoutHandlers } from './without-handlers.ts'

it.each([
  ['<p onclick="alert(1)">a <b>b</b></p>', '<p>a <b>b</b></p>'],
  [`<img src=x onerror='alert(2)' onload=alert(3)>`, '<img src=x>'],
  ['write onclick="x" <i title="on=1">here</i>', 'write onclick="x" <i title="on=1">here</i>'],
])('reads %j without its handlers', (html, rest) => {
  expect(withoutHandlers(html)).toBe(rest)
})
