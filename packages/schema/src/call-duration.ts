import { z } from 'zod'

import { MAX_CALL_DURATION } from './limits.ts'
import { requiredOr } from './stored-text.ts'

const DIGITS = /^\d+$/
const CLOCK = /^(?:(\d{1,3}):([0-5]\d)|(\d{1,5})):([0-5]\d)$/

const FORMAT_HINT = 'must be the whole number of seconds, as a string of digits (or HH:MM:SS).'
const TOO_LONG = `must be at most ${MAX_CALL_DURATION} seconds (7 days).`

/** Seconds of a wire duration, or NaN. */
const parseWireDuration = (wire: string): number => {
  if (DIGITS.test(wire)) return Number(wire)
  const clock = CLOCK.exec(wire)
  if (!clock) return Number.NaN
  const [, hours = '0', minutesOfHour, minutes = '0', seconds = '0'] = clock
  return Number(hours) * 3600 + Number(minutesOfHour ?? minutes) * 60 + Number(seconds)
}

/**
 * Length of a call in whole seconds.
 *
 * In: digits as a string or an integer; `HH:MM:SS` and `MM:SS`, which some dialers send, are converted.
 * Negative, fractional or over 7 days is refused. Out: always a string of whole seconds.
 */
export const CallDuration = z.codec(
  z.union([z.string(), z.int({ error: FORMAT_HINT })], { error: requiredOr(FORMAT_HINT) }),
  z.int().min(0).max(MAX_CALL_DURATION),
  {
    decode: (wire, context) => {
      const seconds = parseWireDuration(String(wire))
      if (seconds >= 0 && seconds <= MAX_CALL_DURATION) return seconds
      const message = seconds > MAX_CALL_DURATION ? TOO_LONG : FORMAT_HINT
      context.issues.push({ code: 'custom', input: wire, message })
      return z.NEVER
    },
    encode: String,
  },
)
export type CallDuration = z.output<typeof CallDuration>
