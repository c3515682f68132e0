import type { Page } from '@playwright/test'

/** What a page says that is in no catalog: texts with Latin letters outside ⟦ ⟧. Run on a server with `CALLBOOK_MARK_TEXTS=1`. */
export const unmarkedTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    // Names of people and records stand in <bdi>, dates in <time>; keys, code and fields have no language. A title that
    // streams in stands in the body for a moment; it is read at the end.
    const NOT_OURS =
      'bdi, time, kbd, code, pre, script, style, title, svg, [translate=no], nextjs-portal, next-route-announcer'
    const SPOKEN = ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext', 'aria-description']
    // From the inside out: a text may be a part of another. Addresses have no language either.
    const outside = (text: string) =>
      text
        .replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
        .replaceAll(/⟦[^⟦⟧]*⟧/g, ' ')
        .replaceAll(/\S+@\S+/g, ' ')
    const found: string[] = []
    // A text may go through several elements: ⟦Read <a>this</a>⟧.
    let depth = 0
    const walk = (node: Node) => {
      if (node instanceof Text) {
        let rest = ''
        for (const letter of node.data) {
          if (letter === '⟦') depth++
          else if (letter === '⟧') depth--
          else if (depth === 0) rest += letter
        }
        if (/[A-Za-z]/.test(outside(rest))) found.push(rest.trim())
        return
      }
      if (!(node instanceof Element) || node.matches(NOT_OURS)) return
      for (const name of SPOKEN) {
        const value = node.getAttribute(name)
        if (value && /[A-Za-z]/.test(outside(value))) found.push(`${name}="${value}"`)
      }
      for (const child of node.childNodes) walk(child)
    }
    walk(document.body)
    if (/[A-Za-z]/.test(outside(document.title).replace(/(?:^|· )Callbook$/, '')))
      found.push(`title: ${document.title}`)
    return [...new Set(found)]
  })
