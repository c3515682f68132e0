import './globals.css'

import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import { NextIntlClientProvider } from 'next-intl'
import { getExtracted, getLocale } from 'next-intl/server'
import { ThemeProvider } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import type { ReactNode } from 'react'

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getExtracted()
  return {
    title: { template: '%s · Callbook', default: 'Callbook' },
    description: t('Your team’s calls, logged.'),
    robots: { index: false, follow: false },
  }
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfdfd' },
    { media: '(prefers-color-scheme: dark)', color: '#121618' },
  ],
}

const RootLayout = async ({ children }: { children: ReactNode }) => {
  const [locale, requestHeaders] = await Promise.all([getLocale(), headers()])
  const nonce = requestHeaders.get('x-nonce')
  return (
    // The theme's class is set before the first paint, so the server cannot know it.
    <html lang={locale} suppressHydrationWarning>
      <body>
        <ThemeProvider attribute="class" disableTransitionOnChange {...(nonce && { nonce })}>
          <NextIntlClientProvider>
            <NuqsAdapter>{children}</NuqsAdapter>
          </NextIntlClientProvider>
        </ThemeProvider>
      </body>
    </html>
  )
}

export default RootLayout
