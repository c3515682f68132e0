import { getRequestConfig } from 'next-intl/server'

import { SOURCE_LOCALE } from './locales.ts'
import { markTexts, type Message } from './mark-texts.ts'
import { readerLocale } from './reader-locale.ts'

type Messages = Readonly<Record<string, Message>>

const messagesOf = async (locale: string): Promise<Messages> => (await import(`../../messages/${locale}.po`)).default

/** The catalog of a language. What has no translation yet stays English. */
const translated = async (locale: string): Promise<Messages> => {
  const [source, own] = await Promise.all([messagesOf(SOURCE_LOCALE), messagesOf(locale)])
  return { ...source, ...Object.fromEntries(Object.entries(own).filter(([, message]) => message.length > 0)) }
}

/** What next-intl asks before it renders a page: in which language, by which catalog. */
export default getRequestConfig(async () => {
  const locale = await readerLocale()
  const messages = await translated(locale)
  return {
    locale,
    messages: process.env['CALLBOOK_MARK_TEXTS'] === '1' ? markTexts(messages) : { ...messages },
    // Only so that it is the same everywhere: times are formatted in the reader's zone, which is said with each.
    timeZone: 'UTC',
  }
})
