'use client'

import { formatLocalInstant, formatUtcInstant } from '@/lib/time/format-when.ts'

import { useTimeZone } from './reader-clock.tsx'

/** An exact time, in the reader's zone and in UTC. */
export const ExactTime = ({ instant }: { instant: string }) => {
  const timeZone = useTimeZone()
  return (
    <time dateTime={instant} className="flex flex-wrap gap-x-3">
      <span>{formatLocalInstant(instant, timeZone)}</span>
      <span className="text-ink-3">{formatUtcInstant(instant)}</span>
    </time>
  )
}
