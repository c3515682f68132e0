import { type CallLogWire, ERROR_TEXTS } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { isIssuedCallLogId } from './call-log-id.ts'
import { CALL_LOG_COLUMNS, presentCallLog } from './present-call-log.ts'

/** One call log of the actor's company. Throws `not_found`, also for a deleted one, as Pipedrive documents. */
export const getCallLog = async (ctx: ActorContext, { id }: { id: string }): Promise<CallLogWire> => {
  const row =
    isIssuedCallLogId(id) &&
    // Not findUnique: Prisma joins those of one tick, and then misses an id that the database writes with dashes.
    (await ctx.db.prisma.callLog.findFirst({
      where: { company_id: ctx.actor.company_id, id },
      select: CALL_LOG_COLUMNS,
    }))
  if (!row) throw new AppError('not_found', ERROR_TEXTS.notFound)
  return presentCallLog(row)
}
