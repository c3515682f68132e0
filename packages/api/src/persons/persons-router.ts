import { SuggestPersons } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { suggestPersons } from './suggest-persons.ts'

export const personsRouter = router({
  suggest: actorProcedure.input(SuggestPersons).query(({ ctx, input }) => suggestPersons(ctx, input)),
})
