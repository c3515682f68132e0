import { expect, it } from 'vitest'

import { noteToText, textToNote } from './note-text.ts'

it.each(['one', 'one\ntwo', 'a\n\nb  c', 'a < b & "c" > d', '&lt; stays'])('gives %j back', (text) => {
  expect(noteToText(textToNote(text))).toBe(text)
})

it.each([
  ['<p>One</p><p>Two &amp; three</p>', 'One\nTwo & three'],
  ['plain\nfrom a phone system', 'plain from a phone system'],
  ['price < 5<br/>ok', 'price < 5\nok'],
  ['<ul><li>a</li><li><b>b</b></li></ul>', '– a\n– b'],
  ['<a href="https://acme.example">site</a>', 'site'],
  ['x<script>alert(1)</script>', 'x'],
])('reads %j', (html, text) => {
  expect(noteToText(html)).toBe(text)
})
