import { UpdateMember } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { listMembers } from './list-members.ts'
import { updateMember } from './update-member.ts'

export const membersRouter = router({
  list: actorProcedure.query(({ ctx }) => listMembers(ctx)),
  update: actorProcedure.input(UpdateMember).mutation(({ ctx, input }) => updateMember(ctx, input)),
})
