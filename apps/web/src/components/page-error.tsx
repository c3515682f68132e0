'use client'

import { useEffect } from 'react'

import { Notice } from './notice.tsx'
import { buttonClass } from './ui/button-class.ts'

/** What stands in place of a page that failed: that it did, a way to try again, and what to look for in the log. */
export const PageError = ({ error, retry }: { error: unknown; retry: () => void }) => {
  useEffect(() => {
    reportError(error)
  }, [error])
  const digest = error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
  return (
    <Notice
      title="This page could not be loaded"
      heading="h1"
      action={
        <button type="button" className={buttonClass({ variant: 'primary' })} onClick={retry}>
          Try again
        </button>
      }
    >
      <p>The server failed to answer. Nothing of yours is lost.</p>
      {digest && <p className="mt-2 text-xs text-ink-3">In the server's log, look for {digest}.</p>}
    </Notice>
  )
}
