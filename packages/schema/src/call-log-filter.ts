import { z } from 'zod'

import { MAX_CALL_DURATION } from './limits.ts'
import { CallOutcome } from './call-outcome.ts'
import { RecordId } from './record-id.ts'
import { StoredText } from './stored-text.ts'
import { UtcDateTime } from './utc-date-time.ts'

/** Which way a call went: from one of the company's own numbers, to one, or neither that is known. */
export const CALL_DIRECTIONS = ['inbound', 'outbound', 'unknown'] as const
export const CallDirection = z.enum(CALL_DIRECTIONS, { error: `must be one of [${CALL_DIRECTIONS.join(', ')}].` })
export type CallDirection = z.output<typeof CallDirection>

const MOST_CHOICES = 100
const choices = { error: 'must be a list.' }
const tooMany = { error: `must hold at most ${MOST_CHOICES} values.` }
const SECONDS = `must be a whole number of seconds from 0 to ${MAX_CALL_DURATION}.`

const Seconds = z.int({ error: SECONDS }).min(0, { error: SECONDS }).max(MAX_CALL_DURATION, { error: SECONDS })
const YesOrNo = z.boolean({ error: 'must be true or false.' })
const Term = StoredText.pipe(z.string().trim().max(200, { error: 'must be at most 200 characters long.' }))

/** Which of the company's calls are meant: all that every field given is true of. */
export const CallLogFilter = z
  .object({
    from: UtcDateTime.optional().meta({
      description: 'Calls that began then or later',
      example: '2026-11-15T00:00:00Z',
    }),
    to: UtcDateTime.optional().meta({ description: 'Calls that began earlier', example: '2026-11-22T00:00:00Z' }),
    outcome: z
      .array(CallOutcome, choices)
      .max(MOST_CHOICES, tooMany)
      .optional()
      .meta({ description: 'Calls with one of these outcomes', example: ['no_answer', 'busy'] }),
    user_id: z
      .array(RecordId, choices)
      .max(MOST_CHOICES, tooMany)
      .optional()
      .meta({ description: 'Calls of one of these owners', example: [7] }),
    direction: CallDirection.optional().meta({
      description: "Which way they went, told by the company's own numbers",
      example: 'inbound',
    }),
    person_id: RecordId.optional().meta({ description: 'Calls with this person', example: 7 }),
    org_id: RecordId.optional().meta({ description: 'Calls with this organization', example: 7 }),
    deal_id: RecordId.optional().meta({ description: 'Calls about this deal', example: 7 }),
    number: Term.optional().meta({
      description: 'Calls from or to this number in any writing, or one that holds these digits',
      example: '(415) 555-01',
    }),
    min_duration: Seconds.optional().meta({ description: 'Calls of at least so many seconds', example: 60 }),
    max_duration: Seconds.optional().meta({ description: 'Calls of at most so many seconds', example: 600 }),
    has_recording: YesOrNo.optional().meta({ description: 'With a recording, or without', example: true }),
    has_note: YesOrNo.optional().meta({ description: 'With a note, or without', example: true }),
    q: Term.optional().meta({
      description: 'Text in a number, the name of a person, organization or deal, the subject or the note',
      example: 'price list',
    }),
    include_hidden: YesOrNo.default(false).meta({
      description: 'Also the calls of numbers that are ruled never to be logged',
      example: false,
    }),
  })
  .meta({ id: 'CallLogFilter', description: "Which of the company's calls" })
export type CallLogFilter = z.output<typeof CallLogFilter>
export type CallLogFilterWire = z.input<typeof CallLogFilter>
