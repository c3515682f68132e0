import { ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { isIssuedCallLogId } from '../call-logs/call-log-id.ts'
import type { ActorContext } from '../context.ts'

/** What is known of a recording, and where its bytes lie. */
export interface Recording {
  readonly storage_key: string
  readonly mime_type: string
  readonly byte_size: number
  /** Hex. */
  readonly sha256: string
  /** Of the call. */
  readonly start_time: Date
}

/** The recording of a call log of the actor's company. Throws `not_found` when there is no such call log or recording. */
export const getRecording = async ({ actor, db }: ActorContext, { id }: { id: string }): Promise<Recording> => {
  const row =
    isIssuedCallLogId(id) &&
    // Not findUnique: see get-call-log.ts.
    (await db.prisma.recording.findFirst({
      where: { company_id: actor.company_id, call_log_id: id },
      select: {
        storage_key: true,
        mime_type: true,
        byte_size: true,
        sha256: true,
        call_log: { select: { start_time: true } },
      },
    }))
  if (!row) throw new AppError('not_found', ERROR_TEXTS.notFound)
  const { call_log, byte_size, sha256, ...recording } = row
  return {
    ...recording,
    byte_size: Number(byte_size),
    sha256: Buffer.from(sha256).toString('hex'),
    start_time: call_log.start_time,
  }
}
