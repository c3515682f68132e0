import { useExtracted, useFormatter } from 'next-intl'

import { formatDuration } from '@/lib/time/format-duration.ts'
import { spellTalkTime } from '@/lib/time/spell-talk-time.ts'

import type { Change } from './figures.ts'
import { FEW_CALLS } from './hours.ts'

const changeOf = (difference: number, words: string, noChange: string): Change => {
  if (difference === 0) return { direction: 'same', words: noChange }
  return { direction: difference > 0 ? 'up' : 'down', words }
}

/** Writes the numbers of the page for the reader. What there is no number of is an empty text, never a zero. */
export const useFigures = () => {
  const t = useExtracted()
  const format = useFormatter()
  const inPerCent = (share: number) => format.number(Math.round(share * 100) / 100, { style: 'percent' })
  return {
    /** `1,204` */
    formatCount: (count: number): string => format.number(count),
    /** `1 call`, `1,204 calls` */
    formatCalls: (count: number): string => t('{count, plural, one {# call} other {# calls}}', { count }),
    /** A share as per cent: `45%`. */
    formatRate: (rate: number | null): string => (rate === null ? '' : inPerCent(rate)),
    /** Seconds as hours and minutes, as the list of calls says them: `3h 12m`. */
    formatTalkTime: (seconds: number): string => spellTalkTime(seconds, format),
    /** Seconds of a call on average: `2:41`. */
    formatLength: (seconds: number | null): string => (seconds === null ? '' : formatDuration(Math.round(seconds))),
    /** The change in per cent. Null where `callsBefore`, of which the number before is, are none or too few to tell. */
    relativeChange: (now: number | null, before: number | null, callsBefore: number): Change | null => {
      if (now === null || !before || callsBefore < FEW_CALLS) return null
      const share = (now - before) / before
      return changeOf(Math.round(share * 100), inPerCent(Math.abs(share)), t('no change'))
    },
    /** The change of a rate, in points of per cent: 40% after 35% is 5 points, not 14%. Null likewise. */
    pointChange: (now: number | null, before: number | null, callsBefore: number): Change | null => {
      if (now === null || before === null || callsBefore < FEW_CALLS) return null
      const points = Math.round((now - before) * 100)
      return changeOf(
        points,
        t('{points, plural, one {# point} other {# points}}', { points: Math.abs(points) }),
        t('no change'),
      )
    },
  }
}
