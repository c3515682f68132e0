import { expect, it } from 'vitest'

import { sanitizeNote } from './sanitize-note.ts'

it.each([
  ['<p>Wants <b>it</b><br />now</p>', '<p>Wants <b>it</b><br />now</p>'],
  ['plain &amp; simple', 'plain &amp; simple'],
  ['<h1>Big</h1>', '<h3>Big</h3>'],
  [
    '<a href="https://acme.example" onclick="x()" style="color:red">site</a>',
    '<a href="https://acme.example" rel="noopener nofollow" target="_blank">site</a>',
  ],
])('keeps %j', (html, safe) => {
  expect(sanitizeNote(html)).toBe(safe)
})

it.each([
  ['<script>alert(1)</script>', ''],
  ['<img src=x onerror=alert(1)>', ''],
  ['<svg onload=alert(1)><animate></svg>', ''],
  ['<p onmouseover="alert(1)" style="position:fixed" class="call-link" id="content">x</p>', '<p>x</p>'],
  ['<a href="javascript:alert(1)">x</a>', '<a rel="noopener nofollow" target="_blank">x</a>'],
  ['<a href="//evil.example">x</a>', '<a rel="noopener nofollow" target="_blank">x</a>'],
  ['<iframe src="https://evil.example"></iframe>', ''],
  ['<form action="/api"><input name="a"><button>b</button></form>', 'b'],
  ['<style>body{display:none}</style>', ''],
])('makes %j harmless', (html, safe) => {
  expect(sanitizeNote(html)).toBe(safe)
})
