import { expect, it } from 'vitest'

import { isFormatted, noteToText, textToNote } from './note-text.ts'

it.each(['one', 'one\ntwo', 'a\n\nb  c', 'a < b & "c" > d', '&lt; stays'])('gives %j back', (text) => {
  expect(noteToText(textToNote(text))).toBe(text)
  expect(isFormatted(textToNote(text))).toBe(false)
})

it.each([
  ['<p>One</p><p>Two &amp; three</p>', 'One\nTwo & three', false],
  ['plain\nfrom a phone system', 'plain from a phone system', false],
  ['price < 5<br/>ok', 'price < 5\nok', false],
  ['<ul><li>a</li><li><b>b</b></li></ul>', '– a\n– b', true],
  ['<a href="https://acme.example">site</a>', 'site', true],
  ['x<script>alert(1)</script>', 'x', true],
])('reads %j', (html, text, formatted) => {
  expect(noteToText(html)).toBe(text)
  expect(isFormatted(html)).toBe(formatted)
})
