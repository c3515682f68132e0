import { z } from 'zod'

import { MAX_BULK_CALL_LOGS } from './limits.ts'
import { CallLogId, RecordId } from './record-id.ts'

const ids = z
  .array(CallLogId, { error: 'must be a list of call log ids.' })
  .min(1, { error: 'must hold at least one id.' })
  .max(MAX_BULK_CALL_LOGS, { error: `must hold at most ${MAX_BULK_CALL_LOGS} ids.` })
  .meta({ description: 'The call logs', example: ['3cde3b05035cae14dcfc172bd8000d08'] })

/** Call logs that get another owner. */
export const AssignCallLogs = z
  .object({ ids, user_id: RecordId.meta({ description: 'The new owner', example: 7 }) })
  .meta({ id: 'AssignCallLogs', description: 'Call logs that get another owner' })
export type AssignCallLogs = z.output<typeof AssignCallLogs>

/** Call logs to delete. */
export const DeleteCallLogs = z.object({ ids }).meta({ id: 'DeleteCallLogs', description: 'Call logs to delete' })
export type DeleteCallLogs = z.output<typeof DeleteCallLogs>
