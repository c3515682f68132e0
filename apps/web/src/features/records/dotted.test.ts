import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { Dotted } from './dotted.tsx'

describe('Dotted', () => {
  it.each([
    [['a', null, false, createElement('bdi', { key: 'b' }, 'b'), 'c'], 'a · <bdi>b</bdi> · c'],
    [[null, 'a'], 'a'],
    [[], ''],
  ])('puts dots between the facts that are there alone', (facts, markup) => {
    expect(renderToStaticMarkup(createElement(Dotted, null, facts))).toBe(markup)
  })
})
