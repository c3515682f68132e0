import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

import { localeOptions } from '@/features/settings/locale-options.ts'
import { SOURCE_LOCALE } from '@/i18n/locales.ts'

import { LanguageField } from './language-field.tsx'

const fieldFor = (locales: readonly string[]) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={SOURCE_LOCALE} timeZone="UTC">
      <LanguageField options={localeOptions(locales)} name="locale" />
    </NextIntlClientProvider>,
  )

it('offers what the browser says and each language in itself, and says what stays English', () => {
  const field = fieldFor(['en-GB', 'de-DE'])
  expect([...field.matchAll(/<option value="(.*?)".*?>(.*?)</g)].map(([, value, words]) => [value, words])).toEqual([
    ['', 'As the browser'],
    ['en-GB', 'English'],
    ['de-DE', 'Deutsch'],
  ])
  expect(field).toContain('lang="de-DE"')
  expect(field).toContain('stays in English')
})

it('is not there while there is one language', () => {
  expect(fieldFor(['en-GB'])).toBe('')
})
