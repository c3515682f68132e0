import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { isIssuedCallLogId } from '../call-logs/call-log-id.ts'
import type { ActorContext } from '../context.ts'

/** How loud a recording is as time goes by. */
export interface RecordingPeaks {
  /** The loudest of each of equal slices, 0 to 255. Null: none. */
  readonly peaks: readonly number[] | null
  /** Milliseconds; null where the format does not tell. */
  readonly duration: number | null
  /** There are none yet, but soon. */
  readonly computing: boolean
}

/** The peaks of a call log's recording. Throws `not_found` when there is no such call log or recording. */
export const getRecordingPeaks = async (ctx: ActorContext, { id }: { id: string }): Promise<RecordingPeaks> => {
  const { company_id } = ctx.actor
  const row =
    isIssuedCallLogId(id) &&
    // Not findUnique: see get-call-log.ts.
    (await ctx.db.prisma.recording.findFirst({
      where: { company_id, call_log_id: id },
      select: { peaks: true, duration: true },
    }))
  if (!row) throw new AppError('not_found', ERROR_TEXTS.notFound)
  const { peaks, duration } = row
  // None at all: it was tried in vain.
  if (peaks) return { peaks: peaks.length > 0 ? [...peaks] : null, duration, computing: false }
  // An older one, or one whose process was stopped before it was done.
  return { peaks: null, duration, computing: ctx.peaks.add({ company_id, call_log_id: id }) }
}
