import { createFormatter, NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'

import { SOURCE_LOCALE } from './locales.ts'

/** For tests: what `useFormatter()` gives an English reader. */
export const FORMAT = createFormatter({ locale: SOURCE_LOCALE, timeZone: 'UTC' })

/** For tests: what a hook returns to an English reader. Texts stand in the code, so no catalog is needed. */
export const runHook = <Result,>(hook: () => Result): Result => {
  const results: Result[] = []
  const Probe = () => {
    results.push(hook())
    return null
  }
  renderToStaticMarkup(
    <NextIntlClientProvider locale={SOURCE_LOCALE} timeZone="UTC">
      <Probe />
    </NextIntlClientProvider>,
  )
  const [result] = results
  if (results.length !== 1) throw new Error('The hook did not run once.')
  return result as Result
}
