import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'
import { headers } from 'next/headers'
import { cache } from 'react'

import { findSession } from '@/features/session/require-session.ts'

import { type Locale, LOCALES, SOURCE_LOCALE } from './locales.ts'

/** The nearest language that we speak; wishes that are no languages (`*`) do not count. */
export const nearestLocale = (wishes: readonly string[]): Locale => {
  const known = wishes.filter((wish) => {
    try {
      return Intl.getCanonicalLocales(wish).length > 0
    } catch {
      return false
    }
  })
  const nearest = match(known, LOCALES, SOURCE_LOCALE)
  return LOCALES.find((locale) => locale === nearest) ?? SOURCE_LOCALE
}

/** The reader's language: what their profile says, else what their browser asks for. */
export const readerLocale = cache(async (): Promise<Locale> => {
  // A page that fails must still be able to say so.
  const session = await findSession().catch(() => null)
  if (session?.user.locale) return nearestLocale([session.user.locale])
  const language = (await headers()).get('accept-language') ?? ''
  return nearestLocale(new Negotiator({ headers: { 'accept-language': language } }).languages())
})
