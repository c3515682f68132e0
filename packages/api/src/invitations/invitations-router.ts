import { AcceptInvitation, CreateInvitation, InvitationById, InvitationBySecret } from '@callbook/schema'

import { actorProcedure, openProcedure, router } from '../trpc.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { createInvitation } from './create-invitation.ts'
import { findInvitation } from './find-invitation.ts'
import { listInvitations } from './list-invitations.ts'
import { revokeInvitation } from './revoke-invitation.ts'

export const invitationsRouter = router({
  accept: openProcedure.input(AcceptInvitation).mutation(({ ctx, input }) => acceptInvitation(ctx, input)),
  create: actorProcedure.input(CreateInvitation).mutation(({ ctx, input }) => createInvitation(ctx, input)),
  find: openProcedure.input(InvitationBySecret).query(({ ctx, input }) => findInvitation(ctx, input)),
  list: actorProcedure.query(({ ctx }) => listInvitations(ctx)),
  revoke: actorProcedure.input(InvitationById).mutation(({ ctx, input }) => revokeInvitation(ctx, input)),
})
