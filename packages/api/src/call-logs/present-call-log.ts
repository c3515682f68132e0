import type { CallLogWire } from '@callbook/schema'
import type { CallOutcome } from '@callbook/db'

/** The columns an answer is made of. */
export const CALL_LOG_COLUMNS = {
  company_id: true,
  id: true,
  user_id: true,
  activity_id: true,
  person_id: true,
  org_id: true,
  deal_id: true,
  lead_id: true,
  subject: true,
  duration: true,
  outcome: true,
  from_phone_number: true,
  to_phone_number: true,
  start_time: true,
  end_time: true,
  note: true,
  recording: { select: { call_log_id: true } },
} as const

/** A row of `call_logs`, with whether it has a recording. */
export interface CallLogRow {
  readonly company_id: number
  readonly id: string
  readonly user_id: number
  readonly activity_id: number
  readonly person_id: number | null
  readonly org_id: number | null
  readonly deal_id: number | null
  readonly lead_id: string | null
  readonly subject: string | null
  readonly duration: number
  readonly outcome: CallOutcome
  readonly from_phone_number: string | null
  readonly to_phone_number: string
  readonly start_time: Date
  readonly end_time: Date
  readonly note: string | null
  readonly recording: object | null
}

/** A call log as it travels: public fields by hand, in the order of Pipedrive's example, absent ones left out. */
export const presentCallLog = (row: CallLogRow): CallLogWire => ({
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
  has_recording: row.recording !== null,
  start_time: row.start_time.toISOString(),
  end_time: row.end_time.toISOString(),
  user_id: row.user_id,
  company_id: row.company_id,
  ...(row.note !== null && { note: row.note }),
})
