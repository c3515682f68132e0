import { SearchItems } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { searchItems } from './search-items.ts'

export const itemSearchRouter = router({
  search: actorProcedure.input(SearchItems).query(({ ctx, input }) => searchItems(ctx, input)),
})
