import { actorProcedure, router } from '../trpc.ts'
import { getSession } from './get-session.ts'

export const sessionRouter = router({
  get: actorProcedure.query(({ ctx }) => getSession(ctx)),
})
