import {
  AddOrganization,
  BrowseOrganizations,
  GetTimeline,
  OrganizationById,
  UpdateOrganization,
} from '@callbook/schema'

import { presentPage } from '../crm/page.ts'
import { getOrganizationTimeline } from '../timeline/get-timeline.ts'
import { actorProcedure, router } from '../trpc.ts'
import { addOrganization } from './add-organization.ts'
import { deleteOrganization } from './delete-organization.ts'
import { getOrganization } from './get-organization.ts'
import { listOrganizations } from './list-organizations.ts'
import { presentOrganizationWithNames as present } from './present-organization.ts'
import { updateOrganization } from './update-organization.ts'

const UpdateOrganizationById = OrganizationById.extend(UpdateOrganization.shape)

export const organizationsRouter = router({
  add: actorProcedure
    .input(AddOrganization)
    .mutation(async ({ ctx, input }) => present(await addOrganization(ctx, input))),
  delete: actorProcedure.input(OrganizationById).mutation(({ ctx, input }) => deleteOrganization(ctx, input)),
  get: actorProcedure
    .input(OrganizationById)
    .query(async ({ ctx, input }) => present(await getOrganization(ctx, input))),
  list: actorProcedure
    .input(BrowseOrganizations)
    .query(async ({ ctx, input }) => presentPage(await listOrganizations(ctx, input), present)),
  timeline: actorProcedure.input(GetTimeline).query(({ ctx, input }) => getOrganizationTimeline(ctx, input)),
  update: actorProcedure
    .input(UpdateOrganizationById)
    .mutation(async ({ ctx, input }) => present(await updateOrganization(ctx, input))),
})
