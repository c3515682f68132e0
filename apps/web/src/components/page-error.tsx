'use client'

import { useExtracted } from 'next-intl'

import { ErrorNotice } from './error-notice.tsx'

/** What stands in place of a page that failed: that it did, a way to try again, and what to look for in the log. */
export const PageError = (props: { error: unknown; retry: () => void }) => {
  const t = useExtracted()
  return (
    <ErrorNotice
      {...props}
      title={t('This page could not be loaded')}
      again={t('Try again')}
      inLog={(digest) => t('Request id {digest}: look for it in the server’s log.', { digest })}
    >
      {t('The server failed to answer. Nothing of yours is lost.')}
    </ErrorNotice>
  )
}
