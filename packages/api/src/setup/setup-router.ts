import { actorProcedure, router } from '../trpc.ts'
import { addDemoData } from './add-demo-data.ts'
import { getSetup } from './get-setup.ts'
import { removeDemoData } from './remove-demo-data.ts'

export const setupRouter = router({
  addDemoData: actorProcedure.mutation(({ ctx }) => addDemoData(ctx)),
  get: actorProcedure.query(({ ctx }) => getSetup(ctx)),
  removeDemoData: actorProcedure.mutation(({ ctx }) => removeDemoData(ctx)),
})
