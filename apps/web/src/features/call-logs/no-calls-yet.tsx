'use client'

import { useExtracted } from 'next-intl'
import Link from 'next/link'
import { type ReactNode, useSyncExternalStore } from 'react'

import { Notice } from '@/components/notice.tsx'
import { curlExample } from '@/features/settings/first-call-examples.ts'
import { LogCallButton } from '@/features/log-call/log-call-button.tsx'

const never = () => () => {}

// Made once, so that it does not change under the hand that copies it.
let example: string | undefined
const browserExample = () => (example ??= curlExample(window.location.origin, 'YOUR_TOKEN', Date.now()))
const serverExample = () => '\n\n\n'

const toTokens = (text: ReactNode) => (
  <Link href="/settings/tokens" className="underline underline-offset-4">
    {text}
  </Link>
)
const toWelcome = (text: ReactNode) => (
  <Link href="/welcome" className="underline underline-offset-4">
    {text}
  </Link>
)

/** The list before its first call. */
export const NoCallsYet = () => {
  const t = useExtracted()
  const request = useSyncExternalStore(never, browserExample, serverExample)
  return (
    <Notice title={t('No calls yet')} action={<LogCallButton />}>
      <p>{t('Every call your team makes will be listed here, newest first.')}</p>
      <p className="mt-3">
        {t.rich(
          'Log one by hand, or let your phone system post it, with a token from <tokens>Settings › API tokens</tokens>. New here? <welcome>Take the first steps</welcome>.',
          {
            tokens: toTokens,
            welcome: toWelcome,
          },
        )}
      </p>
      <section
        // It scrolls sideways, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label={t('Example request')}
        className="mt-2 overflow-x-auto rounded-md border border-line bg-sunken p-3 text-xs text-ink"
      >
        <pre className="font-mono">{request}</pre>
      </section>
    </Notice>
  )
}
