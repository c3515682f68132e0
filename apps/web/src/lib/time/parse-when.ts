import { TZDate } from '@date-fns/tz'

import { fromWallClock } from './wall-clock.ts'
import { type WhenLanguage, whenLanguagesOf } from './when-languages.ts'

const DAY = 86_400_000
const MINUTE = 60_000

const pad = (value: number | null): string => String(value ?? 0).padStart(2, '0')

/** The instant that a text in one language means. */
const parseIn = (
  language: WhenLanguage,
  typed: string,
  { now, timeZone }: { now: number; timeZone: string },
): number | undefined => {
  const text = language.rewrite?.(typed, now) ?? typed
  const local = new TZDate(now, timeZone)
  const timezone = -local.getTimezoneOffset()
  // A field's own notation, such as 2026-11-20T14:00.
  const results = language.parser.parse(text.replace(/^(\d{4}-\d\d-\d\d)T/, '$1 '), {
    instant: new Date(now),
    timezone,
  })
  const [result] = results
  // Words left over were not understood, and guessing at half of a sentence is worse than asking.
  if (!result || results.length > 1 || result.text.length < text.replaceAll(language.fillers, '').trim().length) {
    return undefined
  }
  const { start } = result
  // "10 minutes ago" is an instant. A wall clock is read in the zone as it is on that day: summer time may have changed.
  if (start.isCertain('timezoneOffset')) return start.date().getTime()
  const wallClock = `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}T${pad(start.get('hour'))}:${pad(start.get('minute'))}:${pad(start.get('second'))}`
  const instant = fromWallClock(wallClock, timeZone)
  if (instant === undefined || instant <= now + MINUTE || start.isCertain('day')) return instant
  return instant - (start.isCertain('weekday') ? 7 : 1) * DAY
}

/**
 * The instant (milliseconds since 1970) that a person means in plain words: "yesterday 3pm", "10 min ago", "Fri 9:30",
 * "2026-11-20 14:00". Words that could mean either are taken for the past: calls are logged after they happened.
 * Undefined when nothing is understood.
 *
 * @param timeZone the reader's IANA zone
 * @param locale the reader's language: times may be told in it, or in English
 */
export const parseWhen = (
  text: string,
  { locale, ...clock }: { now: number; timeZone: string; locale: string },
): number | undefined => {
  const [own, ...others] = whenLanguagesOf(locale)
  // Digits alone are in the reader's own notation: 1.11. is no January.
  for (const language of /\p{L}/u.test(text) ? [own, ...others] : [own]) {
    const instant = language && parseIn(language, text.trim(), clock)
    if (instant !== undefined) return instant
  }
  return undefined
}
