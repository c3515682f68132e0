import { ERROR_TEXTS, type InvitationById } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'

/** Takes an invitation back: its link is worth nothing from now on. For admins. */
export const revokeInvitation = async ({ db, actor }: ActorContext, { id }: InvitationById): Promise<void> => {
  requireAdmin(actor)
  const where = { company_id: actor.company_id, id, accepted_at: null }
  await db.prisma.$transaction(async (tx) => {
    const invitation = await tx.invitation.findFirst({ where, select: { email: true } })
    const { count } = await tx.invitation.deleteMany({ where })
    if (!invitation || count === 0) throw new AppError('not_found', ERROR_TEXTS.notFound)
    const changes = { email: [invitation.email, null] as const }
    await recordEvents(tx, actor, [{ action: 'revoke', object_type: 'invitation', object_id: id, changes }])
  })
}
