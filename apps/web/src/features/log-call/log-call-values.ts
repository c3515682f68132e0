import { CallOutcome } from '@callbook/schema'
import { z } from 'zod'

/**
 * What the form holds: friendlier than the wire, under the wire's names. What is a valid call log says `AddCallLog`
 * alone; this is the shape of a draft.
 */
export const LogCallValues = z.object({
  person: z
    .object({ id: z.number(), name: z.string(), org_id: z.number().optional(), org_name: z.string().optional() })
    .nullable(),
  to_phone_number: z.string(),
  outcome: CallOutcome.nullable(),
  /** As typed: `2:41`, `161`, `2m`. */
  duration: z.string(),
  /** Wall clock of a `datetime-local` field; null: the call has just ended. */
  start_time: z.string().nullable(),
  from_phone_number: z.string(),
  subject: z.string(),
  /** Plain text. */
  note: z.string(),
})
export type LogCallValues = z.output<typeof LogCallValues>

export const EMPTY_LOG_CALL: LogCallValues = {
  person: null,
  to_phone_number: '',
  outcome: null,
  duration: '',
  start_time: null,
  from_phone_number: '',
  subject: '',
  note: '',
}
