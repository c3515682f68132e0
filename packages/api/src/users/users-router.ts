import { FindUsers, UserById } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { findUsers } from './find-users.ts'
import { getUser } from './get-user.ts'
import { listUsers } from './list-users.ts'

export const usersRouter = router({
  find: actorProcedure.input(FindUsers).query(({ ctx, input }) => findUsers(ctx, input)),
  get: actorProcedure.input(UserById).query(({ ctx, input }) => getUser(ctx, input)),
  list: actorProcedure.query(({ ctx }) => listUsers(ctx)),
})
