import { type AssignCallLogs, ERROR_TEXTS, type GiveBackCallLogs } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { BULK_PATIENCE } from './bulk-patience.ts'
import { isIssuedCallLogId } from './call-log-id.ts'

/**
 * Gives call logs another owner; their activities keep theirs. Answers with the ids that changed hands, and whose each was:
 * `giveBackCallLogs` takes that to undo it.
 *
 * Throws `forbidden` without account settings access, as adding a call for somebody else does, and `not_found` for an
 * owner who is not an active member of the company.
 */
export const assignCallLogs = async (
  ctx: ActorContext,
  { ids, user_id }: AssignCallLogs,
): Promise<{ ids: string[]; owners: GiveBackCallLogs['owners'] }> => {
  const { actor } = ctx
  requireAdmin(actor)
  const { company_id } = actor
  return ctx.db.prisma.$transaction(async (tx) => {
    const owner = await tx.companyUser.findFirst({
      where: { company_id, user_id, active_flag: true },
      select: { user_id: true },
    })
    if (!owner) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const rows = await tx.callLog.findMany({
      where: { company_id, id: { in: ids.filter(isIssuedCallLogId) }, user_id: { not: user_id } },
      select: { id: true, user_id: true },
    })
    await tx.callLog.updateMany({ where: { company_id, id: { in: rows.map(({ id }) => id) } }, data: { user_id } })
    const changed = rows.map((row) => ({ id: row.id.replaceAll('-', ''), before: row.user_id }))
    await recordEvents(
      tx,
      actor,
      changed.map(({ id, before }) => ({
        action: 'update',
        object_type: 'callLog',
        object_id: id,
        changes: { user_id: [before, user_id] },
      })),
    )
    const byOwner = Map.groupBy(changed, ({ before }) => before)
    return {
      ids: changed.map(({ id }) => id),
      owners: [...byOwner].map(([owner_id, calls]) => ({ user_id: owner_id, ids: calls.map(({ id }) => id) })),
    }
  }, BULK_PATIENCE)
}
