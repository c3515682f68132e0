import { callTimes, type ReaderClock } from './call-times.ts'
import type { LogCallValues } from './log-call-values.ts'

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

/**
 * What the form holds, as the wire's fields; what is empty is absent. Nothing is judged here: that is `AddCallLog`'s.
 * What cannot be read is passed on as typed, so that the judgement is about it.
 */
export const toAddCallLog = (values: LogCallValues, clock: ReaderClock) => {
  const { seconds, start } = callTimes(values, clock)
  const iso = (instant: number | undefined) => {
    const date = new Date(instant ?? Number.NaN)
    return Number.isNaN(date.getTime()) ? undefined : date.toISOString()
  }
  return {
    outcome: values.outcome ?? undefined,
    to_phone_number: filled(values.to_phone_number),
    start_time: iso(start) ?? values.start_time.trim(),
    end_time: start === undefined ? undefined : iso(start + (seconds ?? 0) * 1000),
    duration: seconds === undefined ? values.duration : String(seconds),
    from_phone_number: filled(values.from_phone_number),
    person_id: values.person?.id,
    org_id: values.organization?.id ?? values.person?.org_id,
    deal_id: values.deal?.id,
    lead_id: values.lead?.id,
    subject: filled(values.subject),
    note: filled(values.note),
  }
}
