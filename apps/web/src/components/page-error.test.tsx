import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { SOURCE_LOCALE } from '@/i18n/locales.ts'

import { PageError } from './page-error.tsx'

const pageError = (error: Error) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={SOURCE_LOCALE} timeZone="UTC">
      <PageError error={error} retry={() => {}} />
    </NextIntlClientProvider>,
  )

it('says the request id that the server’s log has, where there is one', () => {
  const error = Object.assign(new Error('Minified'), { digest: '2319478' })
  expect(pageError(error)).toContain('Request id 2319478')
  expect(pageError(new Error('thrown in the browser'))).not.toContain('Request id')
})
