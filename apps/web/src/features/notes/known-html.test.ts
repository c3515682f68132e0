import { expect, it } from 'vitest'

import { isKnownHtml } from './known-html.ts'

it.each([
  '',
  'plain\nfrom a phone system',
  'price < 5 &amp; more',
  'a<br>b<br/>c<br />d',
  '<p>Wants <b>the</b> <STRONG>new</STRONG> <i>price</i> <em>list</em>, <u>all</u> of <s>it</s></p>\r\n',
  '<div>one</div><div>two</div>',
  '<ul><li>a<ul><li>b</li></ul></li></ul><ol start="3"><li>c</li></ol>',
  `<a href="https://acme.example/?a=1&amp;b" target="_blank" rel='noopener'>site</a> <a href="mailto:a@acme.example">mail</a>`,
])('the editor gives back all of %j', (html) => {
  expect(isKnownHtml(html)).toBe(true)
})

it.each([
  '<table><tr><td>1</td></tr></table>',
  '<img src="https://acme.example/x.png">',
  '<h2>Big</h2>',
  '<p style="color: red">x</p>',
  '<span class="mention">Jo</span>',
  '<a name="x">x</a>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="/calls">x</a>',
  '<a href="https://acme.example" title="a>b">x</a>',
  '<!-- kept --><p>x</p>',
  '<unknown-tag>x</unknown-tag>',
  'cut <b',
])('the editor would lose something of %j', (html) => {
  expect(isKnownHtml(html)).toBe(false)
})
