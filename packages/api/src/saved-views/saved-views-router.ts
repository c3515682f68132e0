import { CreateSavedView, DeleteSavedView, UpdateSavedView } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { createSavedView } from './create-saved-view.ts'
import { deleteSavedView } from './delete-saved-view.ts'
import { listSavedViews } from './list-saved-views.ts'
import { updateSavedView } from './update-saved-view.ts'

export const savedViewsRouter = router({
  list: actorProcedure.query(({ ctx }) => listSavedViews(ctx)),
  create: actorProcedure.input(CreateSavedView).mutation(({ ctx, input }) => createSavedView(ctx, input)),
  update: actorProcedure.input(UpdateSavedView).mutation(({ ctx, input }) => updateSavedView(ctx, input)),
  delete: actorProcedure.input(DeleteSavedView).mutation(({ ctx, input }) => deleteSavedView(ctx, input)),
})
