import { z } from 'zod'

import { AddCallLog } from './call-log.ts'
import { CallLogId, RecordId } from './record-id.ts'

const followUpDate = z.iso.date({ error: 'must be a day, as YYYY-MM-DD.' }).meta({
  description: 'The day of a new activity of type call, with the links of the call',
  example: '2026-11-25',
})

/** A call that a person logs by hand, and what is to be done about it. */
export const LogCall = z
  .object({
    call: AddCallLog.meta({ description: 'The call', example: AddCallLog.meta()?.['example'] }),
    follow_up_date: followUpDate.nullish().meta({ ...followUpDate.meta() }),
  })
  .meta({ id: 'LogCall', description: 'Log a call, with a follow-up' })
export type LogCall = z.output<typeof LogCall>

/** Takes a call back that was logged a moment ago, with the activities that were made with it. */
export const UndoLogCall = z
  .object({
    id: CallLogId,
    activity_ids: z
      .array(RecordId, { error: 'must be a list of ids.' })
      .max(2, { error: 'must be at most 2 ids.' })
      .meta({ description: 'The activities that were made with the call', example: [7007, 7008] }),
  })
  .meta({ id: 'UndoLogCall', description: 'Take a call back that was just logged' })
export type UndoLogCall = z.output<typeof UndoLogCall>
