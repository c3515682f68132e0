import { AddCompanyNumber, CompanyNumberById, UpdateCompanyNumber } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { addCompanyNumber } from './add-company-number.ts'
import { listCompanyNumbers } from './list-company-numbers.ts'
import { removeCompanyNumber } from './remove-company-number.ts'
import { suggestCompanyNumber } from './suggest-company-number.ts'
import { updateCompanyNumber } from './update-company-number.ts'

export const companyNumbersRouter = router({
  add: actorProcedure.input(AddCompanyNumber).mutation(({ ctx, input }) => addCompanyNumber(ctx, input)),
  list: actorProcedure.query(({ ctx }) => listCompanyNumbers(ctx)),
  remove: actorProcedure.input(CompanyNumberById).mutation(({ ctx, input }) => removeCompanyNumber(ctx, input)),
  suggest: actorProcedure.query(({ ctx }) => suggestCompanyNumber(ctx)),
  update: actorProcedure.input(UpdateCompanyNumber).mutation(({ ctx, input }) => updateCompanyNumber(ctx, input)),
})
