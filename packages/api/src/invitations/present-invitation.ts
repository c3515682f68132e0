import type { Prisma } from '@callbook/db'

/** What admins see of an invitation. The hash of its secret is not. */
export const INVITATION_FIELDS = {
  id: true,
  email: true,
  is_admin: true,
  add_time: true,
  expires_at: true,
  inviter: { select: { user: { select: { id: true, name: true } } } },
} as const satisfies Prisma.InvitationSelect

type InvitationRow = Prisma.InvitationGetPayload<{ select: typeof INVITATION_FIELDS }>

/** An invitation as admins see it. Times are ISO 8601. */
export const presentInvitation = ({ inviter, add_time, expires_at, ...invitation }: InvitationRow) => ({
  ...invitation,
  invited_by: inviter.user,
  add_time: add_time.toISOString(),
  expires_at: expires_at.toISOString(),
})
