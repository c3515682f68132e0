import { expect, it } from 'vitest'

import { linkAddress } from './link-address.ts'

it.each([
  ['https://acme.example/a?b=c#d', 'https://acme.example/a?b=c#d'],
  [' acme.example ', 'https://acme.example'],
  ['acme.example:8080/list', 'https://acme.example:8080/list'],
  ['jo@acme.example', 'mailto:jo@acme.example'],
  ['mailto:jo@acme.example', 'mailto:jo@acme.example'],
  ['+372 5357 (0010)', 'tel:+37253570010'],
])('takes %j as %j', (typed, address) => {
  expect(linkAddress(typed)).toBe(address)
})

it.each([
  '',
  'hello',
  'two words.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  'ftp://acme.example',
])('takes %j for no address', (typed) => {
  expect(linkAddress(typed)).toBeUndefined()
})
