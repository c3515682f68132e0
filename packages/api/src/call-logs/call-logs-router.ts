import {
  AddCallLog,
  AssignCallLogs,
  CallLogFilter,
  CallLogId,
  DeleteCallLogs,
  FindFilterChoices,
  GiveBackCallLogs,
  ListCallLogs,
  LogCall,
  SearchCallLogs,
  SimilarCallLogs,
  UndoLogCall,
  UpdateCallLog,
} from '@callbook/schema'
import { z } from 'zod'

import { getRecordingPeaks } from '../recordings/get-recording-peaks.ts'
import { actorProcedure, router, withTrpcErrors } from '../trpc.ts'
import { addCallLog } from './add-call-log.ts'
import { assignCallLogs } from './assign-call-logs.ts'
import { getCallLogWithNames } from './call-log-with-names.ts'
import { countCallLogs } from './count-call-logs.ts'
import { deleteCallLog } from './delete-call-log.ts'
import { deleteCallLogs } from './delete-call-logs.ts'
import { findFilterChoices } from './find-filter-choices.ts'
import { earlierCallLogs } from './earlier-call-logs.ts'
import { getCallLogDetail } from './get-call-log-detail.ts'
import { getCallLogHistory } from './get-call-log-history.ts'
import { getCallLog } from './get-call-log.ts'
import { logCall } from './log-call.ts'
import { giveBackCallLogs } from './give-back-call-logs.ts'
import { listCallLogs } from './list-call-logs.ts'
import { searchCallLogs } from './search-call-logs.ts'
import { selectCallLogs } from './select-call-logs.ts'
import { WatchCallLogs, watchCallLogs } from './watch-call-logs.ts'
import { similarCallLogs } from './similar-call-logs.ts'
import { undoLogCall } from './undo-log-call.ts'
import { updateCallLog } from './update-call-log.ts'

const ById = z.object({ id: CallLogId })

export const callLogsRouter = router({
  add: actorProcedure.input(AddCallLog).mutation(({ ctx, input }) => addCallLog(ctx, input)),
  log: actorProcedure.input(LogCall).mutation(({ ctx, input }) => logCall(ctx, input)),
  undoLog: actorProcedure.input(UndoLogCall).mutation(({ ctx, input }) => undoLogCall(ctx, input)),
  list: actorProcedure.input(ListCallLogs).query(({ ctx, input }) => listCallLogs(ctx, input)),
  get: actorProcedure.input(ById).query(({ ctx, input }) => getCallLog(ctx, input)),
  delete: actorProcedure.input(ById).mutation(({ ctx, input }) => deleteCallLog(ctx, input)),
  assign: actorProcedure.input(AssignCallLogs).mutation(({ ctx, input }) => assignCallLogs(ctx, input)),
  giveBack: actorProcedure.input(GiveBackCallLogs).mutation(({ ctx, input }) => giveBackCallLogs(ctx, input)),
  deleteMany: actorProcedure.input(DeleteCallLogs).mutation(({ ctx, input }) => deleteCallLogs(ctx, input)),
  search: actorProcedure.input(SearchCallLogs).query(({ ctx, input }) => searchCallLogs(ctx, input)),
  select: actorProcedure.input(CallLogFilter).query(({ ctx, input }) => selectCallLogs(ctx, input)),
  totals: actorProcedure.input(CallLogFilter).query(({ ctx, input }) => countCallLogs(ctx, input)),
  filterChoices: actorProcedure.input(FindFilterChoices).query(({ ctx, input }) => findFilterChoices(ctx, input)),
  onAdded: actorProcedure
    .input(WatchCallLogs)
    .subscription(({ ctx, input, signal }) =>
      withTrpcErrors(watchCallLogs(ctx, { lastEventId: input?.lastEventId, signal })),
    ),
  update: actorProcedure.input(UpdateCallLog).mutation(({ ctx, input }) => updateCallLog(ctx, input)),
  detail: actorProcedure.input(ById).query(({ ctx, input }) => getCallLogDetail(ctx, input)),
  history: actorProcedure.input(ById).query(({ ctx, input }) => getCallLogHistory(ctx, input)),
  earlierWith: actorProcedure.input(ById).query(({ ctx, input }) => earlierCallLogs(ctx, input)),
  recordingPeaks: actorProcedure.input(ById).query(({ ctx, input }) => getRecordingPeaks(ctx, input)),
  similar: actorProcedure.input(SimilarCallLogs).query(({ ctx, input }) => similarCallLogs(ctx, input)),
  getWithNames: actorProcedure.input(ById).query(({ ctx, input }) => getCallLogWithNames(ctx, input)),
})
