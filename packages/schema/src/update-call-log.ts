import { z } from 'zod'

import { AddCallLog } from './call-log.ts'
import { CallLogId } from './record-id.ts'

const { subject, outcome, note, person_id, org_id, deal_id, lead_id } = AddCallLog.shape

/**
 * What can be changed of a call log. A field that is absent stays as it is; `null` takes it away. Not on Pipedrive's
 * wire, whose call logs cannot be changed.
 *
 * A deal and a lead exclude each other: one that is given takes the place of the other.
 */
export const UpdateCallLog = z
  .object({
    id: CallLogId,
    subject,
    outcome: outcome.optional().meta({ ...outcome.meta() }),
    note,
    person_id,
    org_id,
    deal_id,
    lead_id,
  })
  .refine((call) => call.deal_id == null || call.lead_id == null, {
    path: ['lead_id'],
    error: 'must not be given together with "deal_id".',
    when: ({ value }) => typeof value === 'object' && value !== null,
  })
  .meta({ id: 'UpdateCallLog', description: 'What to change of a call log' })
/** What to change of a call log, decoded. */
export type UpdateCallLog = z.output<typeof UpdateCallLog>
