import { z } from 'zod'

import { DisplayName } from './display-name.ts'
import { MAX_SEARCH_LIMIT } from './search-call-logs.ts'
import { PhoneNumber } from './phone-number.ts'
import { CallLogId, RecordId } from './record-id.ts'

const LIMIT_HINT = `must be an integer from 1 to ${MAX_SEARCH_LIMIT}.`

/** Calls, and the person they were linked to. */
const LINKING = {
  person_id: RecordId.meta({ description: 'Who the calls were linked to', example: 42 }),
  call_log_ids: z.array(CallLogId, { error: 'must be a list of call log ids.' }).meta({
    description: 'The calls that were linked',
    example: ['3cde3b05035cae14dcfc172bd8000d08'],
  }),
}

const InboxNumber = PhoneNumber.meta({
  description:
    'The other party of the calls, exactly as the inbox lists it: E.164, or as sent where it is no such number',
  example: '+37253570010',
})

/** A page of the inbox: calls without a person, grouped by the number of their other party, newest first. */
export const ListInbox = z
  .object({
    cursor: z
      .string({ error: 'must be a string.' })
      .optional()
      .meta({ description: "The previous page's `next_cursor`; absent: the first page", example: 'WyIyMDI2…' }),
    limit: z
      .int({ error: LIMIT_HINT })
      .min(1, { error: LIMIT_HINT })
      .max(MAX_SEARCH_LIMIT, { error: LIMIT_HINT })
      .default(50)
      .meta({ description: 'Numbers in a page', example: 50 }),
  })
  .meta({ id: 'ListInbox', description: 'A page of the inbox' })
export type ListInbox = z.output<typeof ListInbox>

/** One number of the inbox. */
export const InboxByNumber = z
  .object({ number: InboxNumber })
  .meta({ id: 'InboxByNumber', description: 'One number of the inbox' })
export type InboxByNumber = z.output<typeof InboxByNumber>

const AddNumber = z.boolean({ error: 'must be true or false.' }).default(false).meta({
  description: 'Whether the person gets this number too, if they do not have it yet',
  example: true,
})

/** Links all calls of a number that have no person: to a person there is, or to a new one. */
export const LinkInbox = z
  .object({
    number: InboxNumber,
    person_id: RecordId.optional().meta({ description: 'Who it was', example: 42 }),
    new_person_name: DisplayName.optional().meta({
      description: 'The name of a new person, who gets this number; instead of `person_id`',
      example: 'Jo Park',
    }),
    add_number: AddNumber,
  })
  .refine(({ person_id, new_person_name }) => (person_id === undefined) !== (new_person_name === undefined), {
    error: 'must be given, or "new_person_name", and not both.',
    path: ['person_id'],
  })
  .meta({ id: 'LinkInbox', description: 'Who a number of the inbox is' })
export type LinkInbox = z.output<typeof LinkInbox>

/** Takes back what linking a number did, as its answer told it. */
export const UnlinkInbox = z
  .object({
    ...LINKING,
    phone_id: RecordId.optional().meta({ description: 'The number that the person got, if any', example: 7 }),
    person_is_new: z.boolean({ error: 'must be true or false.' }).default(false).meta({
      description: 'Whether linking made the person, who then goes again',
      example: false,
    }),
  })
  .meta({ id: 'UnlinkInbox', description: 'A linking to take back' })
export type UnlinkInbox = z.output<typeof UnlinkInbox>

/** Takes back what confirming every "probably" did, as its answer told it. */
export const UnlinkProbable = z
  .object({
    linkings: z.array(z.object(LINKING), { error: 'must be a list of linkings.' }).meta({
      description: 'What was linked, number by number',
      example: [{ person_id: 42, call_log_ids: ['3cde3b05035cae14dcfc172bd8000d08'] }],
    }),
  })
  .meta({ id: 'UnlinkProbable', description: 'Linkings to take back' })
export type UnlinkProbable = z.output<typeof UnlinkProbable>

/** What a company can decide about a number that no person has. */
export const NUMBER_RULINGS = ['not_a_contact', 'never_log'] as const

/** A decision about a number: its calls leave the inbox, now and from then on. */
export const RuleNumber = z
  .object({
    number: InboxNumber,
    ruling: z
      .enum(NUMBER_RULINGS, { error: `must be one of: ${NUMBER_RULINGS.join(', ')}.` })
      .meta({ description: 'Nobody to know, or nobody to even see calls of', example: 'not_a_contact' }),
  })
  .meta({ id: 'RuleNumber', description: 'A decision about a number' })
export type RuleNumber = z.output<typeof RuleNumber>
