import { ImportCallLogs } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { importCallLogs } from './import-call-logs.ts'

export const callLogImportsRouter = router({
  add: actorProcedure.input(ImportCallLogs).mutation(({ ctx, input }) => importCallLogs(ctx, input)),
})
