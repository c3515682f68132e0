'use client'

import { useSyncExternalStore } from 'react'

import { Notice } from '@/components/notice.tsx'
import { LogCallButton } from '@/features/log-call/log-call-button.tsx'

const never = () => () => {}

const wireTime = (instant: number) => new Date(instant).toISOString().slice(0, 19).replace('T', ' ')

const curl = (origin: string, end: number) => `curl -sS '${origin}/v1/callLogs' \\
  -H 'x-api-token: YOUR_TOKEN' \\
  -H 'content-type: application/json' \\
  -d '{"outcome":"connected","to_phone_number":"+37249234343",
       "start_time":"${wireTime(end - 161_000)}","end_time":"${wireTime(end)}"}'`

// Made once, so that it does not change under the hand that copies it.
let example: string | undefined
const browserExample = () => (example ??= curl(window.location.origin, Date.now()))
const serverExample = () => '\n\n\n\n'

/** The list before its first call. */
export const NoCallsYet = () => {
  const request = useSyncExternalStore(never, browserExample, serverExample)
  return (
    <Notice title="No calls yet" action={<LogCallButton />}>
      <p>Every call your team makes will be listed here, newest first.</p>
      <p className="mt-3">Log one by hand, or let your phone system post it:</p>
      <section
        // It scrolls sideways, so the keyboard must reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        aria-label="Example request"
        className="mt-2 overflow-x-auto rounded-md border border-line bg-sunken p-3 text-xs text-ink"
      >
        <pre className="font-mono">{request}</pre>
      </section>
    </Notice>
  )
}
