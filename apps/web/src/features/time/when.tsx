'use client'

import { Tooltip } from '@/components/ui/tooltip.tsx'
import { formatLocalInstant, formatUtcInstant } from '@/lib/time/format-when.ts'

import { useTimeReader, useWhen } from './reader-clock.tsx'

/**
 * A time in few words ("12 min ago"). Hovered or focused, it tells the exact time in the reader's zone and in UTC.
 *
 * @param tabIndex where many stand in a list, only the current row's is in the tab order
 */
export const When = ({ instant, tabIndex = 0 }: { instant: string; tabIndex?: 0 | -1 }) => {
  const words = useWhen(instant)
  const reader = useTimeReader()
  return (
    <Tooltip
      content={
        <>
          <time dateTime={instant} className="block">
            {formatLocalInstant(instant, reader)}
          </time>
          <time dateTime={instant} className="block text-ink-3">
            {formatUtcInstant(instant)}
          </time>
        </>
      }
    >
      {/* Focusable, so that the exact time can be had without a mouse. Browsers and Node may abbreviate differently. */}
      <time dateTime={instant} tabIndex={tabIndex} suppressHydrationWarning className="rounded-sm">
        {words}
      </time>
    </Tooltip>
  )
}
