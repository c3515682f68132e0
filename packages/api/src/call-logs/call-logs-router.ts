import { AddCallLog, CallLogId, ListCallLogs, SearchCallLogs } from '@callbook/schema'
import { z } from 'zod'

import { actorProcedure, router } from '../trpc.ts'
import { addCallLog } from './add-call-log.ts'
import { deleteCallLog } from './delete-call-log.ts'
import { getCallLog } from './get-call-log.ts'
import { listCallLogs } from './list-call-logs.ts'
import { getCallLogWithNames, searchCallLogs } from './search-call-logs.ts'

const ById = z.object({ id: CallLogId })

export const callLogsRouter = router({
  add: actorProcedure.input(AddCallLog).mutation(({ ctx, input }) => addCallLog(ctx, input)),
  list: actorProcedure.input(ListCallLogs).query(({ ctx, input }) => listCallLogs(ctx, input)),
  get: actorProcedure.input(ById).query(({ ctx, input }) => getCallLog(ctx, input)),
  delete: actorProcedure.input(ById).mutation(({ ctx, input }) => deleteCallLog(ctx, input)),
  search: actorProcedure.input(SearchCallLogs).query(({ ctx, input }) => searchCallLogs(ctx, input)),
  getWithNames: actorProcedure.input(ById).query(({ ctx, input }) => getCallLogWithNames(ctx, input)),
})
