import { z } from 'zod'

import { MAX_STORED_ID } from '../record-id.ts'
import { requiredOr } from '../stored-text.ts'

const HINT = 'must be a positive integer.'

const wire = z.union([z.string().regex(/^\d+$/, { error: HINT }), z.number()], { error: requiredOr(HINT) })

/**
 * The id of a record to look up, from a path, a query or a body: digits, or already a number.
 * Out: a number that the database can compare. Ids beyond its 32 bits are no record's, and become 0, which is none's
 * either: so they look missing, like any other unknown id.
 */
export const LookupId = z.codec(wire, z.int({ error: HINT }).min(0, { error: HINT }), {
  decode: (id, context) => {
    const number = Number(id)
    if (number >= 1 && number > MAX_STORED_ID && (typeof id === 'string' || Number.isInteger(id))) return 0
    if (number >= 1) return number
    context.issues.push({ code: 'custom', input: id, message: HINT })
    return z.NEVER
  },
  encode: (id) => id,
})
export type LookupId = z.output<typeof LookupId>
