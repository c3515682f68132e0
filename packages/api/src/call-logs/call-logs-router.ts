import {
  AddCallLog,
  AssignCallLogs,
  CallLogFilter,
  CallLogId,
  DeleteCallLogs,
  FindFilterChoices,
  ListCallLogs,
  SearchCallLogs,
} from '@callbook/schema'
import { z } from 'zod'

import { actorProcedure, router, withTrpcErrors } from '../trpc.ts'
import { addCallLog } from './add-call-log.ts'
import { assignCallLogs } from './assign-call-logs.ts'
import { getCallLogWithNames } from './call-log-with-names.ts'
import { countCallLogs } from './count-call-logs.ts'
import { deleteCallLog } from './delete-call-log.ts'
import { deleteCallLogs } from './delete-call-logs.ts'
import { findFilterChoices } from './find-filter-choices.ts'
import { getCallLog } from './get-call-log.ts'
import { listCallLogs } from './list-call-logs.ts'
import { searchCallLogs } from './search-call-logs.ts'
import { WatchCallLogs, watchCallLogs } from './watch-call-logs.ts'

const ById = z.object({ id: CallLogId })

export const callLogsRouter = router({
  add: actorProcedure.input(AddCallLog).mutation(({ ctx, input }) => addCallLog(ctx, input)),
  list: actorProcedure.input(ListCallLogs).query(({ ctx, input }) => listCallLogs(ctx, input)),
  get: actorProcedure.input(ById).query(({ ctx, input }) => getCallLog(ctx, input)),
  delete: actorProcedure.input(ById).mutation(({ ctx, input }) => deleteCallLog(ctx, input)),
  assign: actorProcedure.input(AssignCallLogs).mutation(({ ctx, input }) => assignCallLogs(ctx, input)),
  deleteMany: actorProcedure.input(DeleteCallLogs).mutation(({ ctx, input }) => deleteCallLogs(ctx, input)),
  search: actorProcedure.input(SearchCallLogs).query(({ ctx, input }) => searchCallLogs(ctx, input)),
  totals: actorProcedure.input(CallLogFilter).query(({ ctx, input }) => countCallLogs(ctx, input)),
  filterChoices: actorProcedure.input(FindFilterChoices).query(({ ctx, input }) => findFilterChoices(ctx, input)),
  onAdded: actorProcedure
    .input(WatchCallLogs)
    .subscription(({ ctx, input, signal }) =>
      withTrpcErrors(watchCallLogs(ctx, { lastEventId: input?.lastEventId, signal })),
    ),
  getWithNames: actorProcedure.input(ById).query(({ ctx, input }) => getCallLogWithNames(ctx, input)),
})
