'use client'

import { formatLocalInstant, formatUtcInstant } from '@/lib/time/format-when.ts'

import { useTimeReader } from './reader-clock.tsx'

/** An exact time, in the reader's zone and in UTC. */
export const ExactTime = ({ instant }: { instant: string }) => {
  const reader = useTimeReader()
  return (
    <time dateTime={instant} suppressHydrationWarning className="flex flex-wrap gap-x-3">
      <span>{formatLocalInstant(instant, reader)}</span>
      <span className="text-ink-3">{formatUtcInstant(instant)}</span>
    </time>
  )
}
