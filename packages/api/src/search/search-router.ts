import { SearchRecords } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { searchRecords } from './search-records.ts'

export const searchRouter = router({
  records: actorProcedure.input(SearchRecords).query(({ ctx, input }) => searchRecords(ctx, input)),
})
