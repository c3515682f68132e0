import { AddDeal, BrowseDeals, DealById, GetTimeline, UpdateDeal } from '@callbook/schema'

import { getDealTimeline } from '../timeline/get-timeline.ts'
import { actorProcedure, router } from '../trpc.ts'
import { addDeal } from './add-deal.ts'
import { deleteDeal } from './delete-deal.ts'
import { getDealWithNames } from './get-deal.ts'
import { browseDeals } from './list-deals.ts'
import { updateDeal } from './update-deal.ts'

const Update = UpdateDeal.safeExtend(DealById.shape)

export const dealsRouter = router({
  list: actorProcedure.input(BrowseDeals).query(({ ctx, input }) => browseDeals(ctx, input)),
  get: actorProcedure.input(DealById).query(({ ctx, input }) => getDealWithNames(ctx, input)),
  add: actorProcedure.input(AddDeal).mutation(({ ctx, input }) => addDeal(ctx, input)),
  update: actorProcedure.input(Update).mutation(({ ctx, input }) => updateDeal(ctx, input)),
  timeline: actorProcedure.input(GetTimeline).query(({ ctx, input }) => getDealTimeline(ctx, input)),
  delete: actorProcedure.input(DealById).mutation(({ ctx, input }) => deleteDeal(ctx, input)),
})
