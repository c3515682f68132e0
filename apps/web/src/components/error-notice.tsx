'use client'

import { type ReactNode, useEffect } from 'react'

import { Notice } from './notice.tsx'
import { BUTTON, MEDIUM, PRIMARY } from './ui/button-looks.ts'

interface ErrorNoticeProps {
  readonly error: unknown
  readonly retry: () => void
  readonly title: string
  readonly children: ReactNode
  /** The words on the button that tries again. */
  readonly again: string
  /** Says what to look for in the server's log. */
  readonly inLog: (digest: string) => string
}

/** What stands in place of a page that failed, in the words of its caller. */
export const ErrorNotice = ({ error, retry, title, children, again, inLog }: ErrorNoticeProps) => {
  useEffect(() => {
    reportError(error)
  }, [error])
  const digest = error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : null
  return (
    <Notice
      title={title}
      heading="h1"
      action={
        <button type="button" className={`${BUTTON} ${PRIMARY} ${MEDIUM}`} onClick={retry}>
          {again}
        </button>
      }
    >
      <p>{children}</p>
      {digest && <p className="mt-2 text-xs text-ink-3">{inLog(digest)}</p>}
    </Notice>
  )
}
