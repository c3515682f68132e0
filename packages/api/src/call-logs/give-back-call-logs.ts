import type { GiveBackCallLogs } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { BULK_PATIENCE } from './bulk-patience.ts'
import { isIssuedCallLogId } from './call-log-id.ts'

/**
 * Undoes `assignCallLogs`: gives call logs back to whom they belonged, also to somebody who has left since. One that
 * somebody else has got meanwhile stays with them. Answers with the ids that changed hands.
 *
 * Throws `forbidden` without account settings access.
 */
export const giveBackCallLogs = async (
  ctx: ActorContext,
  { user_id, owners }: GiveBackCallLogs,
): Promise<{ ids: string[] }> => {
  const { actor } = ctx
  requireAdmin(actor)
  const { company_id } = actor
  return ctx.db.prisma.$transaction(async (tx) => {
    const members = await tx.companyUser.findMany({
      where: { company_id, user_id: { in: owners.map((owner) => owner.user_id) } },
      select: { user_id: true },
    })
    const known = new Set(members.map((member) => member.user_id))
    const returned: string[] = []
    for (const owner of owners) {
      if (!known.has(owner.user_id)) continue
      const rows = await tx.callLog.updateManyAndReturn({
        where: { company_id, user_id, id: { in: owner.ids.filter(isIssuedCallLogId) } },
        data: { user_id: owner.user_id },
        select: { id: true },
      })
      const ids = rows.map(({ id }) => id.replaceAll('-', ''))
      await recordEvents(
        tx,
        actor,
        ids.map((id) => ({
          action: 'update',
          object_type: 'callLog',
          object_id: id,
          changes: { user_id: [user_id, owner.user_id] },
        })),
      )
      returned.push(...ids)
    }
    return { ids: returned }
  }, BULK_PATIENCE)
}
