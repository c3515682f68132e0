import { InsightsFilter, InsightsHour } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { compareHours, listDaysOfHour } from './compare-hours.ts'
import { compareReps } from './compare-reps.ts'
import { getOverview } from './get-overview.ts'
import { listReps } from './list-reps.ts'

// Everybody sees the whole company's insights, as everybody sees all its calls.
export const insightsRouter = router({
  overview: actorProcedure.input(InsightsFilter).query(({ ctx, input }) => getOverview(ctx, input)),
  byRep: actorProcedure.input(InsightsFilter).query(({ ctx, input }) => compareReps(ctx, input)),
  byHour: actorProcedure.input(InsightsFilter).query(({ ctx, input }) => compareHours(ctx, input)),
  daysOfHour: actorProcedure.input(InsightsHour).query(({ ctx, input }) => listDaysOfHour(ctx, input)),
  reps: actorProcedure.query(({ ctx }) => listReps(ctx)),
})
