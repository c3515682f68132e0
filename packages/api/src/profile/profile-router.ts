import { UpdateProfile } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { updateProfile } from './update-profile.ts'

export const profileRouter = router({
  update: actorProcedure.input(UpdateProfile).mutation(({ ctx, input }) => updateProfile(ctx, input)),
})
