import type { InvitationBySecret } from '@callbook/schema'

import { AppError } from '../app-error.ts'
import { secretHash } from '../auth/secret-hash.ts'
import type { Context } from '../context.ts'

/** Used, expired, taken back, or never there: who holds a link learns no more. */
export const invitationIsOver = () =>
  new AppError('not_found', 'This invitation was used, was taken back, or has expired. Ask for a new one.')

/** Where an invitation leads, for whoever holds its link. `has_account`: they sign in, instead of choosing a password. */
export const findInvitation = async ({ db, actor }: Context, { secret }: InvitationBySecret) => {
  const invitation = await db.prisma.invitation.findFirst({
    where: { token_hash: secretHash(secret), accepted_at: null, expires_at: { gt: new Date() } },
    select: {
      email: true,
      is_admin: true,
      company: { select: { name: true } },
      inviter: { select: { user: { select: { name: true } } } },
    },
  })
  if (!invitation) throw invitationIsOver()
  const { email, is_admin, company, inviter } = invitation
  const account = await db.prisma.user.findUnique({ where: { email }, select: { id: true } })
  return {
    email,
    is_admin,
    company: company.name,
    invited_by: inviter.user.name,
    has_account: account !== null,
    /** Whether it is they who are signed in. */
    is_me: account !== null && account.id === actor?.user_id,
  }
}
