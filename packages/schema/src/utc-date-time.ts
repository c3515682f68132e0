import { z } from 'zod'

import { requiredOr } from './stored-text.ts'

const WIRE_DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?(?:Z|([+-])(\d{2})(?::?(\d{2}))?)?$/i

const FORMAT_HINT = 'must be a date and time in UTC in the format YYYY-MM-DD HH:MM:SS or ISO 8601.'
const IMPOSSIBLE = 'must be a date and time that exists: there is no such day or time of day.'

/** The instant that a wire text names, or a sentence that says what is wrong with it. */
const parseWireDateTime = (text: string): Date | string => {
  const match = WIRE_DATE_TIME.exec(text)
  // Only ISO 8601 may leave the seconds out, as Java's LocalDateTime does at the full minute.
  if (!match || (match[6] === undefined && text[10] === ' ')) return FORMAT_HINT
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0))
  const millisecond = Number((match[7] ?? '').slice(0, 3).padEnd(3, '0'))
  const local = new Date(0)
  local.setUTCFullYear(year, month - 1, day)
  local.setUTCHours(hour, minute, second, millisecond)
  // Date rolls over what does not exist (30 February becomes 2 March): what comes out must be what went in.
  const exists =
    local.getUTCMonth() === month - 1 &&
    local.getUTCDate() === day &&
    local.getUTCHours() === hour &&
    local.getUTCMinutes() === minute &&
    local.getUTCSeconds() === second
  const [offsetHours, offsetMinutes] = [Number(match[9] ?? 0), Number(match[10] ?? 0)]
  if (!exists || offsetHours > 23 || offsetMinutes > 59) return IMPOSSIBLE
  const offset = (offsetHours * 60 + offsetMinutes) * 60_000 * (match[8] === '-' ? -1 : 1)
  return new Date(local.getTime() - offset)
}

// Outside the years 1 to 9999, ISO 8601 needs a sign and six digits, which no client of this wire reads.
const WireInstant = z
  .date()
  .min(new Date('0001-01-01T00:00:00.000Z'), { error: IMPOSSIBLE })
  .max(new Date('9999-12-31T23:59:59.999Z'), { error: IMPOSSIBLE })

/**
 * UTC instant, to the millisecond.
 *
 * In: `YYYY-MM-DD HH:MM:SS`, or ISO 8601 with `Z`, an offset, or no zone (which means UTC), with up to six digits of
 * a second's fraction (or, at the full minute, no seconds). Times that do not exist (30 February, 24:00:00) are refused.
 * Out: ISO 8601 with milliseconds and `Z`.
 *
 * Source: the operation's text (`YYYY-MM-DD HH:MM:SS`), its schema (`date-time`) and what official clients send.
 */
export const UtcDateTime = z.codec(z.string({ error: requiredOr(FORMAT_HINT) }), WireInstant, {
  decode: (text, context) => {
    const parsed = parseWireDateTime(text)
    if (parsed instanceof Date) return parsed
    context.issues.push({ code: 'custom', input: text, message: parsed })
    return z.NEVER
  },
  encode: (instant) => instant.toISOString(),
})
export type UtcDateTime = z.output<typeof UtcDateTime>
