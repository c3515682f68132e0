import { z } from 'zod'

import { CallDuration } from './call-duration.ts'
import { MAX_CALL_DURATION, MAX_NOTE_LENGTH } from './limits.ts'
import { CallOutcome } from './call-outcome.ts'
import { PhoneNumber } from './phone-number.ts'
import { CallLogId, LeadId, RecordId } from './record-id.ts'
import { countCharacters, StoredText } from './stored-text.ts'
import { UtcDateTime } from './utc-date-time.ts'

const EITHER_DEAL_OR_LEAD = 'A call log can be associated with either a deal or a lead, but not both at once.'

// Each field of a call log, declared once: descriptions are the operation's own.
const outcome = CallOutcome.meta({ description: 'Describes the outcome of the call', example: 'connected' })
const toPhoneNumber = PhoneNumber.meta({ description: 'The number called', example: '+37249234343' })
const startTime = UtcDateTime.meta({
  description: 'The date and time of the start of the call in UTC. Format: YYYY-MM-DD HH:MM:SS.',
  example: '2022-12-12 01:01:01',
})
const endTime = UtcDateTime.meta({
  description: 'The date and time of the end of the call in UTC. Format: YYYY-MM-DD HH:MM:SS.',
  example: '2022-12-12 01:02:01',
})
const duration = CallDuration.meta({ description: 'The duration of the call in seconds', example: '60' })
const fromPhoneNumber = PhoneNumber.meta({ description: 'The number that made the call', example: '+37277774841' })
// Phone systems send an empty text for a withheld number.
const fromPhoneNumberOrEmpty = z
  .codec(z.string({ error: 'must be a string.' }), PhoneNumber.nullable(), {
    decode: (text) => (text === '' ? null : text),
    encode: (number) => number ?? '',
  })
  .meta({ ...fromPhoneNumber.meta() })
const subject = StoredText.meta({
  description: 'The name of the activity this call is attached to',
  example: 'Just call me maybe',
})
const note = StoredText.refine((text) => countCharacters(text) <= MAX_NOTE_LENGTH, {
  error: `must be at most ${MAX_NOTE_LENGTH} characters long.`,
}).meta({ description: 'The note for the call log in HTML format', example: 'A note for the call log' })
const userId = RecordId.meta({
  description:
    'The ID of the owner of the call log. Please note that a user without account settings access cannot create call logs for other users.',
  example: 777707777,
})
const activityId = RecordId.meta({
  description:
    "If specified, this activity will be converted into a call log, with the information provided. When this field is used, you don't need to specify `deal_id`, `person_id` or `org_id`, as they will be ignored in favor of the values already available in the activity. The `activity_id` must refer to a `call` type activity.",
  example: 7007,
})
const personId = RecordId.meta({
  description: 'The ID of the person this call is associated with',
  example: 333222111,
})
const orgId = RecordId.meta({
  description: 'The ID of the organization this call is associated with',
  example: 123456789,
})
const dealId = RecordId.meta({
  description: `The ID of the deal this call is associated with. ${EITHER_DEAL_OR_LEAD}`,
  example: 553229734,
})
const leadId = LeadId.meta({
  description: `The ID of the lead in the UUID format this call is associated with. ${EITHER_DEAL_OR_LEAD}`,
  example: 'adf21080-0e10-11eb-879b-05d71fb426ec',
})

// A wrapper has no metadata of its own: documents and forms that read a field would find it bare.
const orNull = <T extends z.ZodType>(field: T) => field.nullish().meta({ ...field.meta() })
const orAbsent = <T extends z.ZodType>(field: T) => field.optional().meta({ ...field.meta() })

const isDate = (value: unknown): value is Date => value instanceof Date

/** Seconds the call lasted: as told, else the whole seconds between its start and its end. */
export const callDuration = (call: {
  duration?: number | null | undefined
  start_time: Date
  end_time: Date
}): number => call.duration ?? Math.floor((call.end_time.getTime() - call.start_time.getTime()) / 1000)

type Partly<T> = { readonly [K in keyof T]?: unknown }

// A rule about several fields runs as soon as those fields are right, whatever else is wrong:
// one answer names every failing key.
const whenBothTimes = ({ value }: { value: unknown }): boolean => {
  const { start_time, end_time } = (value ?? {}) as Partly<{ start_time: Date; end_time: Date }>
  return isDate(start_time) && isDate(end_time)
}

/**
 * What `POST /callLogs` takes: the operation `addCallLog`, all fourteen fields.
 *
 * Required fields come first, so that they lead a list of errors. An optional field may be `null`, which means absent,
 * and an empty `from_phone_number` counts as absent; unknown keys are ignored (clients in the field send some).
 * Rules that need the database or the actor are the API's; every rule that needs only the input is here:
 * - `end_time` is not before `start_time`;
 * - a deal or a lead, not both, unless `activity_id` is given: then both are ignored;
 * - a duration of at most 7 days, also when it is computed from the times.
 *
 * `z.input` is the wire (strings), `z.output` has `Date`s and seconds; `z.encode` goes back.
 */
export const AddCallLog = z
  .object(
    {
      outcome,
      to_phone_number: toPhoneNumber,
      start_time: startTime,
      end_time: endTime,
      user_id: orNull(userId),
      activity_id: orNull(activityId),
      subject: orNull(subject),
      duration: orNull(duration),
      from_phone_number: orNull(fromPhoneNumberOrEmpty),
      person_id: orNull(personId),
      org_id: orNull(orgId),
      deal_id: orNull(dealId),
      lead_id: orNull(leadId),
      note: orNull(note),
    },
    { error: 'must be a JSON object.' },
  )
  .refine((call) => call.end_time >= call.start_time, {
    path: ['end_time'],
    error: 'must not be before "start_time".',
    when: whenBothTimes,
  })
  .refine((call) => call.duration != null || callDuration(call) <= MAX_CALL_DURATION, {
    path: ['end_time'],
    error: `must be at most ${MAX_CALL_DURATION} seconds (7 days) after "start_time" when "duration" is not given.`,
    when: whenBothTimes,
  })
  .refine((call) => call.deal_id == null || call.lead_id == null || call.activity_id != null, {
    path: ['lead_id'],
    error: `must not be given together with "deal_id". ${EITHER_DEAL_OR_LEAD}`,
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .meta({
    id: 'AddCallLog',
    description: 'The request of POST /callLogs',
    example: {
      outcome: 'connected',
      to_phone_number: '+37249234343',
      start_time: '2022-12-12 01:01:01',
      end_time: '2022-12-12 01:02:01',
    },
  })
/** A call log to add, decoded: times are `Date`s, the duration is seconds. */
export type AddCallLog = z.output<typeof AddCallLog>
/** A call log to add, as it travels. */
export type AddCallLogWire = z.input<typeof AddCallLog>

/**
 * A call log as every answer carries it. A value that is absent is left out, never `null`.
 * `duration` is always there: as sent, or computed from the times.
 */
export const CallLog = z
  .object({
    id: CallLogId,
    activity_id: activityId.meta({ description: 'The ID of the activity this call log stands on', example: 7007 }),
    person_id: orAbsent(personId),
    org_id: orAbsent(orgId),
    deal_id: orAbsent(dealId),
    lead_id: orAbsent(leadId),
    subject: orAbsent(subject),
    duration,
    outcome,
    from_phone_number: orAbsent(fromPhoneNumber),
    to_phone_number: toPhoneNumber,
    has_recording: z.boolean().meta({
      description: 'If the call log has an audio recording attached, the value should be true',
      example: false,
    }),
    start_time: startTime.meta({
      description: 'The date and time of the start of the call in UTC',
      example: '2022-12-12T01:01:01.000Z',
    }),
    end_time: endTime.meta({
      description: 'The date and time of the end of the call in UTC',
      example: '2022-12-12T01:02:01.000Z',
    }),
    user_id: userId.meta({ description: 'The ID of the owner of the call log', example: 777707777 }),
    company_id: RecordId.meta({ description: 'The company ID of the owner of the call log', example: 66660666 }),
    note: orAbsent(note),
  })
  .meta({
    id: 'CallLog',
    description: 'A call log',
    example: {
      id: '3cde3b05035cae14dcfc172bd8000d08',
      activity_id: 7007,
      person_id: 333222111,
      org_id: 123456789,
      deal_id: 553229734,
      subject: 'Just call me maybe',
      duration: '60',
      outcome: 'busy',
      from_phone_number: '+37277774841',
      to_phone_number: '+37249234343',
      has_recording: false,
      start_time: '2022-12-12T01:01:01.000Z',
      end_time: '2022-12-12T01:02:01.000Z',
      user_id: 777707777,
      company_id: 66660666,
      note: 'A note for the call log',
    },
  })
/** A call log, decoded: times are `Date`s, the duration is seconds. */
export type CallLog = z.output<typeof CallLog>
/** A call log, as it travels. */
export type CallLogWire = z.input<typeof CallLog>
