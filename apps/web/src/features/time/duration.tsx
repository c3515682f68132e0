import { useFormatter } from 'next-intl'

import { formatDuration, spellDuration } from '@/lib/time/format-duration.ts'

/** Whole seconds as `2:41`; a screen reader says "2 minutes 41 seconds". */
export const Duration = ({ seconds }: { seconds: number }) => {
  const format = useFormatter()
  return (
    <time dateTime={`PT${seconds}S`}>
      <span aria-hidden>{formatDuration(seconds)}</span>
      <span className="sr-only">{spellDuration(seconds, format)}</span>
    </time>
  )
}
