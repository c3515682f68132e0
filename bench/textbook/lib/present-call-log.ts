import type { CallLogWire } from '@callbook/schema'

import type { AddedCallLog } from './add-call-log.ts'

/** Pipedrive's answer: absent fields are left out. */
export const presentCallLog = (row: AddedCallLog): CallLogWire => ({
  id: row.id.replaceAll('-', ''),
  activity_id: row.activity_id,
  ...(row.person_id !== null && { person_id: row.person_id }),
  ...(row.org_id !== null && { org_id: row.org_id }),
  ...(row.deal_id !== null && { deal_id: row.deal_id }),
  ...(row.lead_id !== null && { lead_id: row.lead_id }),
  ...(row.subject !== null && { subject: row.subject }),
  duration: String(row.duration),
  outcome: row.outcome,
  ...(row.from_phone_number !== null && { from_phone_number: row.from_phone_number }),
  to_phone_number: row.to_phone_number,
  has_recording: false,
  start_time: row.start_time.toISOString(),
  end_time: row.end_time.toISOString(),
  user_id: row.user_id,
  company_id: row.company_id,
  ...(row.note !== null && { note: row.note }),
})
