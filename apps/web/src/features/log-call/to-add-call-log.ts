import { textToNote } from '@/lib/note-text.ts'
import { parseDuration } from '@/lib/time/parse-duration.ts'
import { parseWhen } from '@/lib/time/parse-when.ts'
import { whenLanguagesOf } from '@/lib/time/when-languages.ts'

import type { LogCallValues } from './log-call-values.ts'

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/**
 * What the form holds, as the wire's fields; what is empty is absent. Nothing is judged here: that is `AddCallLog`'s.
 * What cannot be read is passed on as typed, so that the judgement is about it.
 */
export const toAddCallLog = (values: LogCallValues, clock: { timeZone: string; now: number; locale: string }) => {
  const { now, locale } = clock
  const duration = values.duration.trim() === '' ? 0 : parseDuration(values.duration)
  const length = (duration ?? 0) * 1000
  const when = values.start_time.trim()
  const hasJustEnded = when === '' || whenLanguagesOf(locale).some((language) => language.now === when.toLowerCase())
  const start = hasJustEnded ? now - length : parseWhen(when, clock)
  const iso = (instant: number | undefined) => {
    const date = new Date(instant ?? Number.NaN)
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
  }
  const note = filled(values.note)
  return {
    outcome: values.outcome ?? undefined,
    to_phone_number: filled(values.to_phone_number),
    start_time: iso(start) ?? when,
    end_time: start === undefined ? undefined : iso(start + length),
    duration: duration === undefined ? values.duration : String(duration),
    from_phone_number: filled(values.from_phone_number),
    person_id: values.person?.id,
    org_id: values.person?.org_id,
    deal_id: values.deal?.id,
    subject: filled(values.subject),
    note: note && textToNote(note),
  }
}
