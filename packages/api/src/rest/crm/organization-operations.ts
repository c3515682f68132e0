import {
  AddOrganization,
  DeletedOrganizationResponse,
  ListOrganizations,
  OrganizationById,
  type OrganizationItem,
  OrganizationListResponse,
  OrganizationResponse,
  OrganizationSearchResponse,
  SearchOrganizations,
  type SearchItem,
  UpdateOrganization,
} from '@callbook/schema'

import { searchItems } from '../../item-search/search-items.ts'
import { addOrganization } from '../../organizations/add-organization.ts'
import { deleteOrganization } from '../../organizations/delete-organization.ts'
import { getOrganization } from '../../organizations/get-organization.ts'
import { listOrganizations } from '../../organizations/list-organizations.ts'
import { presentOrganizationV2 } from '../../organizations/present-organization.ts'
import { updateOrganization } from '../../organizations/update-organization.ts'
import type { Operation } from '../operation.ts'
import { doneV2, foundV2, pageV2 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'
import { CONTACTS_READ, CONTACTS_SEARCH, CONTACTS_WRITE } from './crm-scopes.ts'
import { itemsOfType } from './items-of-type.ts'

const organizations = { tag: 'Organizations', version: 'v2' } as const

/** What a search among organizations alone found. */
export const isOrganizationItem = (item: SearchItem): item is OrganizationItem => item.type === 'organization'

/** Pipedrive's Organizations of v2. `search` comes before `:id`, which would take it. */
export const organizationOperations: readonly Operation[] = [
  crmOperation({
    ...organizations,
    operation_id: 'searchOrganization',
    summary: 'Search organizations',
    method: 'GET',
    path: '/organizations/search',
    cost: 20,
    scopes: CONTACTS_SEARCH,
    query: SearchOrganizations,
    answer: OrganizationSearchResponse,
    run: async (ctx, { query }) => {
      const hits = await searchItems(ctx, { ...query, item_types: ['organization'] })
      return foundV2({ ...hits, items: itemsOfType(hits.items, isOrganizationItem) })
    },
  }),
  crmOperation({
    ...organizations,
    operation_id: 'getOrganizations',
    summary: 'Get all organizations',
    method: 'GET',
    path: '/organizations',
    cost: 10,
    scopes: CONTACTS_READ,
    query: ListOrganizations,
    answer: OrganizationListResponse,
    run: async (ctx, { query }) => {
      const { items, next_cursor } = await listOrganizations(ctx, query)
      return pageV2(items.map(presentOrganizationV2), next_cursor)
    },
  }),
  crmOperation({
    ...organizations,
    operation_id: 'addOrganization',
    summary: 'Add a new organization',
    method: 'POST',
    path: '/organizations',
    cost: 5,
    scopes: CONTACTS_WRITE,
    body: AddOrganization,
    answer: OrganizationResponse,
    errors: [404],
    run: async (ctx, { body }) => doneV2(presentOrganizationV2(await addOrganization(ctx, body))),
  }),
  crmOperation({
    ...organizations,
    operation_id: 'getOrganization',
    summary: 'Get details of an organization',
    method: 'GET',
    path: '/organizations/:id',
    cost: 1,
    scopes: CONTACTS_READ,
    parameters: OrganizationById,
    answer: OrganizationResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(presentOrganizationV2(await getOrganization(ctx, params))),
  }),
  crmOperation({
    ...organizations,
    operation_id: 'updateOrganization',
    summary: 'Update an organization',
    method: 'PATCH',
    path: '/organizations/:id',
    cost: 5,
    scopes: CONTACTS_WRITE,
    parameters: OrganizationById,
    body: UpdateOrganization,
    answer: OrganizationResponse,
    errors: [404],
    run: async (ctx, { params, body }) =>
      doneV2(presentOrganizationV2(await updateOrganization(ctx, { ...body, ...params }))),
  }),
  crmOperation({
    ...organizations,
    operation_id: 'deleteOrganization',
    summary: 'Delete an organization',
    method: 'DELETE',
    path: '/organizations/:id',
    cost: 3,
    scopes: CONTACTS_WRITE,
    parameters: OrganizationById,
    answer: DeletedOrganizationResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(await deleteOrganization(ctx, params)),
  }),
]
