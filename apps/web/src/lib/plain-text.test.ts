import { expect, it } from 'vitest'

import { plainText } from './plain-text.ts'

it.each([
  ['Wants the new price list.', 'Wants the new price list.'],
  ['<p>Wants the <b>new</b> list</p><p>before Friday</p>', 'Wants the new list before Friday'],
  ['<ul><li>one</li><li>two</li></ul>', 'one two'],
  ['Tom &amp; Jerry&nbsp;&#8212; &lt;3 &#x1F600;', 'Tom & Jerry — <3 😀'],
  ['&bogus; &#0; &#99999999;', '&bogus; &#0; &#99999999;'],
  ['price < 5 and > 3', 'price < 5 and > 3'],
  ['a<script>alert(1)</script>b<style>p{}</style>c', 'a b c'],
  ['<img src=x onerror=alert(1)>hello', 'hello'],
  ['cut <a href="x', 'cut'],
  ['<!-- hidden -->shown', 'shown'],
])('makes %j into %j', (html, text) => {
  expect(plainText(html, 200)).toBe(text)
})

it('stops at the length asked for, and never halves a character', () => {
  expect(plainText('abcdef', 3)).toBe('abc')
  expect(plainText('ab😀', 3).isWellFormed()).toBe(true)
})

it('is quick with a long note of open brackets', () => {
  const started = performance.now()
  plainText('<'.repeat(100_000), 200)
  expect(performance.now() - started).toBeLessThan(200)
})
