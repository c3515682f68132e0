import { parseDuration } from '@/lib/time/parse-duration.ts'
import { parseWhen } from '@/lib/time/parse-when.ts'
import { whenLanguagesOf } from '@/lib/time/when-languages.ts'

import type { LogCallValues } from './log-call-values.ts'

// How far the clock of this machine may be ahead of the person's.
const CLOCK_SKEW = 60_000

/** Of whoever tells a time: now in milliseconds since 1970, their IANA zone, the language they read. */
export interface ReaderClock {
  readonly now: number
  readonly timeZone: string
  readonly locale: string
}

interface CallTimes {
  /** Whole seconds; undefined: what was typed is no length. */
  readonly seconds: number | undefined
  /** Milliseconds since 1970; undefined: what was typed is no time. */
  readonly start: number | undefined
  readonly isInFuture: boolean
}

/** When a call began and how long it was: what the form shows, and what it sends. Now means that it has just ended. */
export const callTimes = (
  { duration, start_time }: Pick<LogCallValues, 'duration' | 'start_time'>,
  clock: ReaderClock,
): CallTimes => {
  const seconds = duration.trim() === '' ? 0 : parseDuration(duration)
  const when = start_time.trim()
  const hasJustEnded =
    when === '' || whenLanguagesOf(clock.locale).some((language) => language.now === when.toLowerCase())
  const start = hasJustEnded ? clock.now - (seconds ?? 0) * 1000 : parseWhen(when, clock)
  return { seconds, start, isInFuture: start !== undefined && start > clock.now + CLOCK_SKEW }
}
