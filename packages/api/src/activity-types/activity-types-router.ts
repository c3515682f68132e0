import { ActivityTypeById, AddActivityType, UpdateActivityType } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { addActivityType } from './add-activity-type.ts'
import { listActivityTypes } from './list-activity-types.ts'
import { deleteActivityType, updateActivityType } from './update-activity-type.ts'

const Update = UpdateActivityType.safeExtend(ActivityTypeById.shape)

export const activityTypesRouter = router({
  list: actorProcedure.query(({ ctx }) => listActivityTypes(ctx)),
  add: actorProcedure.input(AddActivityType).mutation(({ ctx, input }) => addActivityType(ctx, input)),
  update: actorProcedure.input(Update).mutation(({ ctx, input }) => updateActivityType(ctx, input)),
  delete: actorProcedure.input(ActivityTypeById).mutation(({ ctx, input }) => deleteActivityType(ctx, input)),
})
