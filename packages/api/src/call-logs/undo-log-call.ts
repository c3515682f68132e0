import type { UndoLogCall } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { deleteCallLog } from './delete-call-log.ts'

const RECENT_MS = 10 * 60 * 1000

/**
 * Deletes a call log that was just added, and the activities that were made with it: of those named, the ones that its
 * owner got in the last ten minutes. Throws what `deleteCallLog` throws.
 */
export const undoLogCall = async (ctx: ActorContext, { id, activity_ids }: UndoLogCall): Promise<void> => {
  const { company_id, user_id } = ctx.actor
  await deleteCallLog(ctx, { id })
  const now = new Date()
  await ctx.db.prisma.activity.updateMany({
    where: {
      company_id,
      user_id,
      id: { in: activity_ids },
      type: 'call',
      add_time: { gt: new Date(now.getTime() - RECENT_MS) },
      delete_time: null,
    },
    data: { delete_time: now },
  })
}
