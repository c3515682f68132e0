import { ActivityById, AddActivity, BrowseActivities, SetActivityDone, UpdateActivity } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { changesOfV2 } from './activity-changes.ts'
import { addActivity } from './add-activity.ts'
import { deleteActivity } from './delete-activity.ts'
import { getActivityWithCall } from './get-activity-with-call.ts'
import { browseActivities } from './list-activities.ts'
import { presentActivityWithNames } from './present-activity.ts'
import { setActivityDone, updateActivity } from './update-activity.ts'

const Update = UpdateActivity.safeExtend(ActivityById.shape)

export const activitiesRouter = router({
  list: actorProcedure.input(BrowseActivities).query(({ ctx, input }) => browseActivities(ctx, input)),
  get: actorProcedure.input(ActivityById).query(({ ctx, input }) => getActivityWithCall(ctx, input)),
  add: actorProcedure
    .input(AddActivity)
    .mutation(async ({ ctx, input }) => presentActivityWithNames(await addActivity(ctx, changesOfV2(input)))),
  update: actorProcedure.input(Update).mutation(async ({ ctx, input: { id, ...told } }) => {
    return presentActivityWithNames(await updateActivity(ctx, { id, ...changesOfV2(told) }))
  }),
  setDone: actorProcedure
    .input(SetActivityDone)
    .mutation(async ({ ctx, input }) => presentActivityWithNames(await setActivityDone(ctx, input))),
  delete: actorProcedure.input(ActivityById).mutation(({ ctx, input }) => deleteActivity(ctx, input)),
})
