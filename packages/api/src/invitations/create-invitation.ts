import type { CreateInvitation } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { recordEvents } from '../audit/record-events.ts'
import { requireAdmin } from '../auth/require-admin.ts'
import { requireOwnHand } from '../auth/require-own-hand.ts'
import { secretHash } from '../auth/secret-hash.ts'
import type { ActorContext } from '../context.ts'
import { fromNow } from '../oauth/lifetimes.ts'
import { newToken } from '../oauth/new-secrets.ts'
import { INVITATION_FIELDS, presentInvitation } from './present-invitation.ts'

const LIFETIME_MS = 7 * 24 * 60 * 60_000

/**
 * Invites an address into the company. `secret` makes the link, and is in the answer once: Callbook sends no mail. It
 * replaces an invitation of the same address that nobody took. For admins who signed in.
 */
export const createInvitation = async ({ db, actor }: ActorContext, { email, is_admin }: CreateInvitation) => {
  requireAdmin(actor)
  requireOwnHand(actor, 'Inviting somebody')
  const { company_id, user_id: invited_by } = actor
  const secret = newToken()
  return db.prisma.$transaction(async (tx) => {
    const member = await tx.companyUser.findFirst({
      where: { company_id, user: { email } },
      select: { active_flag: true },
    })
    if (member?.active_flag) throw new AppError('conflict', `${email} is a user here already.`)
    if (member) throw new AppError('conflict', `${email} was deactivated. Reactivate them instead.`)
    await tx.invitation.deleteMany({ where: { company_id, email, accepted_at: null } })
    const expires_at = fromNow(LIFETIME_MS)
    const invitation = await tx.invitation.create({
      data: { company_id, email, is_admin, invited_by, expires_at, token_hash: secretHash(secret) },
      select: INVITATION_FIELDS,
    })
    const changes = { email: [null, email] as const, is_admin: [null, is_admin] as const }
    await recordEvents(tx, actor, [{ action: 'create', object_type: 'invitation', object_id: invitation.id, changes }])
    return { invitation: presentInvitation(invitation), secret }
  })
}
