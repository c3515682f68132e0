import { CallOutcome } from '@callbook/schema'
import { z } from 'zod'

const Deal = z.object({ id: z.number(), title: z.string() })

/**
 * What the form holds: friendlier than the wire, under the wire's names. What is a valid call log says `AddCallLog`
 * alone; this is the shape of a draft.
 */
export const LogCallValues = z.object({
  person: z
    .object({ id: z.number(), name: z.string(), org_id: z.number().optional(), org_name: z.string().optional() })
    .nullable(),
  /** Chosen by its page, and not by the person: theirs comes along by itself. */
  organization: z.object({ id: z.number(), name: z.string() }).nullable().default(null),
  deal: Deal.nullable(),
  /** In place of a deal. */
  lead: z.object({ id: z.string(), title: z.string() }).nullable().default(null),
  /** The name of a person to add with the number; null: nobody is added. */
  new_person: z.string().nullable(),
  to_phone_number: z.string(),
  outcome: CallOutcome.nullable(),
  /** As typed: `2:41`, `161`, `2m`. */
  duration: z.string(),
  /** As typed: `yesterday 3pm`. Empty: the call has just ended. */
  start_time: z.string(),
  from_phone_number: z.string(),
  subject: z.string(),
  /** HTML. */
  note: z.string(),
  /** Days from today, a day (`YYYY-MM-DD`), or nothing. */
  follow_up: z.union([z.literal([1, 3, 7]), z.string()]).nullable(),
})
export type LogCallValues = z.output<typeof LogCallValues>

export const EMPTY_LOG_CALL: LogCallValues = {
  person: null,
  organization: null,
  deal: null,
  lead: null,
  new_person: null,
  to_phone_number: '',
  outcome: null,
  duration: '',
  start_time: '',
  from_phone_number: '',
  subject: '',
  note: '',
  follow_up: null,
}
