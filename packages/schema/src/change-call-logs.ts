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

const owner = z.object({
  user_id: RecordId.meta({ description: 'Whose they were', example: 7 }),
  ids,
})

/** Call logs that go back to their owners of before. */
export const GiveBackCallLogs = z
  .object({
    user_id: RecordId.meta({ description: 'Whose they are now', example: 8 }),
    owners: z
      .array(owner, { error: 'must be a list of owners.' })
      .min(1, { error: 'must hold at least one owner.' })
      .refine((owners) => owners.reduce((sum, { ids }) => sum + ids.length, 0) <= MAX_BULK_CALL_LOGS, {
        error: `must hold at most ${MAX_BULK_CALL_LOGS} ids.`,
      })
      .meta({
        description: 'The owners of before, each with their call logs',
        example: [{ user_id: 7, ids: ['3cde3b05035cae14dcfc172bd8000d08'] }],
      }),
  })
  .meta({ id: 'GiveBackCallLogs', description: 'Call logs that go back to their owners of before' })
export type GiveBackCallLogs = z.output<typeof GiveBackCallLogs>

/** Call logs to delete. */
export const DeleteCallLogs = z.object({ ids }).meta({ id: 'DeleteCallLogs', description: 'Call logs to delete' })
export type DeleteCallLogs = z.output<typeof DeleteCallLogs>
