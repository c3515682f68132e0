import { z } from 'zod'

import { requiredOr } from './stored-text.ts'

/** The largest id that a column can hold. */
export const MAX_STORED_ID = 2 ** 31 - 1

const wire = z.int({ error: requiredOr('must be an integer.') }).positive({ error: 'must be a positive integer.' })

/**
 * The id of a user, person, organization, deal or activity: a positive integer, as on Pipedrive's wire.
 * Out: a number that the database can compare. Ids beyond its 32 bits are no record's, and become 0, which is none's
 * either: so they look missing, like any other unknown id.
 */
export const RecordId = z.codec(wire, z.int().min(0), {
  decode: (id) => (id > MAX_STORED_ID ? 0 : id),
  encode: (id) => id,
})
export type RecordId = z.output<typeof RecordId>

/** The id of a lead: a UUID in the usual form with dashes, any version, either case. Out: lower case. */
export const LeadId = z.guid({ error: requiredOr('must be a UUID.') }).toLowerCase()
export type LeadId = z.output<typeof LeadId>

/**
 * The id of a call log. Callbook issues 32 lower-case hex digits, ordered by time.
 * On input it is opaque: any other text is the id of a call log that does not exist (404), never a 400.
 */
export const CallLogId = z.string({ error: requiredOr('must be a string.') }).meta({
  description: 'The ID of the call log',
  example: '3cde3b05035cae14dcfc172bd8000d08',
})
export type CallLogId = z.output<typeof CallLogId>
