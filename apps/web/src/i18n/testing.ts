import { createFormatter, NextIntlClientProvider } from 'next-intl'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { SOURCE_LOCALE } from './locales.ts'

/** For tests: what `useFormatter()` gives an English reader. */
export const FORMAT = createFormatter({ locale: SOURCE_LOCALE, timeZone: 'UTC' })

/** For tests: what a hook returns to an English reader. Texts stand in the code, so no catalog is needed. */
export const runHook = <Result>(hook: () => Result): Result => {
  const results: Result[] = []
  const Probe = () => {
    results.push(hook())
    return null
  }
  renderToStaticMarkup(
    createElement(NextIntlClientProvider, { locale: SOURCE_LOCALE, timeZone: 'UTC', children: createElement(Probe) }),
  )
  const [result] = results
  if (results.length !== 1) throw new Error('The hook did not run once.')
  return result as Result
}
