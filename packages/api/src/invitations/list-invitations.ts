import { requireAdmin } from '../auth/require-admin.ts'
import type { ActorContext } from '../context.ts'
import { INVITATION_FIELDS, presentInvitation } from './present-invitation.ts'

/** The invitations that nobody took yet, newest first, those that expired too. For admins. */
export const listInvitations = async ({ db, actor }: ActorContext) => {
  requireAdmin(actor)
  const invitations = await db.prisma.invitation.findMany({
    where: { company_id: actor.company_id, accepted_at: null },
    orderBy: { id: 'desc' },
    select: INVITATION_FIELDS,
  })
  return { invitations: invitations.map(presentInvitation) }
}
