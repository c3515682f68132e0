import { UpdateCompany } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { updateCompany } from './update-company.ts'

export const companyRouter = router({
  update: actorProcedure.input(UpdateCompany).mutation(({ ctx, input }) => updateCompany(ctx, input)),
})
