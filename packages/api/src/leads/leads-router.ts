import { AddLead, BrowseLeads, GetLeadTimeline, LeadLookup, UpdateLead } from '@callbook/schema'

import { getLeadTimeline } from '../timeline/get-timeline.ts'
import { actorProcedure, router } from '../trpc.ts'
import { addLead } from './add-lead.ts'
import { convertLeadToDeal } from './convert-lead-to-deal.ts'
import { deleteLead } from './delete-lead.ts'
import { getLeadWithNames } from './get-lead.ts'
import { browseLeads } from './list-leads.ts'
import { updateLead } from './update-lead.ts'

const Update = UpdateLead.safeExtend(LeadLookup.shape)

export const leadsRouter = router({
  list: actorProcedure.input(BrowseLeads).query(({ ctx, input }) => browseLeads(ctx, input)),
  get: actorProcedure.input(LeadLookup).query(({ ctx, input }) => getLeadWithNames(ctx, input)),
  add: actorProcedure.input(AddLead).mutation(({ ctx, input }) => addLead(ctx, input)),
  timeline: actorProcedure.input(GetLeadTimeline).query(({ ctx, input }) => getLeadTimeline(ctx, input)),
  update: actorProcedure.input(Update).mutation(({ ctx, input }) => updateLead(ctx, input)),
  delete: actorProcedure.input(LeadLookup).mutation(({ ctx, input }) => deleteLead(ctx, input)),
  convertToDeal: actorProcedure.input(LeadLookup).mutation(({ ctx, input }) => convertLeadToDeal(ctx, input)),
})
