import { z } from 'zod'

import { RecordId } from './record-id.ts'
import { UtcDateTime } from './utc-date-time.ts'

const MAX_AUDIT_LIMIT = 200
const LIMIT_HINT = `must be an integer from 1 to ${MAX_AUDIT_LIMIT}.`

/** The audit trail, newest first, page by page. */
export const ListAuditEvents = z
  .object({
    cursor: RecordId.optional().meta({ description: "The previous page's `next_cursor`", example: 4711 }),
    limit: z
      .int({ error: LIMIT_HINT })
      .min(1, { error: LIMIT_HINT })
      .max(MAX_AUDIT_LIMIT, { error: LIMIT_HINT })
      .default(50)
      .meta({ description: 'Events in a page', example: 50 }),
    user_id: RecordId.optional().meta({ description: 'Only what this user did', example: 7 }),
    object_type: z
      .string({ error: 'must be a string.' })
      .regex(/^[a-zA-Z]{1,40}$/, { error: 'must be a kind of record such as person.' })
      .optional()
      .meta({ description: 'Only what was done to this kind of record', example: 'person' }),
    since: UtcDateTime.optional().meta({ description: 'Only from then on, in UTC', example: '2027-01-01 00:00:00' }),
    until: UtcDateTime.optional().meta({ description: 'Only before then, in UTC', example: '2027-02-01 00:00:00' }),
  })
  .meta({ id: 'ListAuditEvents', description: 'A page of the audit trail' })
export type ListAuditEvents = z.output<typeof ListAuditEvents>
