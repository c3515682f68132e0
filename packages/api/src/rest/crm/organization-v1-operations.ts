import {
  AddOrganization,
  DeletedOrganizationV1Response,
  ListOrganizationsV1,
  ListPersonsOfOrganization,
  OrganizationById,
  OrganizationSearchV1Response,
  OrganizationV1ListResponse,
  OrganizationV1Response,
  PersonV1ListResponse,
  SearchOrganizationsV1,
  UpdateOrganization,
} from '@callbook/schema'

import { searchItems } from '../../item-search/search-items.ts'
import { addOrganization } from '../../organizations/add-organization.ts'
import { deleteOrganization } from '../../organizations/delete-organization.ts'
import { getOrganization } from '../../organizations/get-organization.ts'
import { listOrganizations } from '../../organizations/list-organizations.ts'
import { presentOrganizationV1 } from '../../organizations/present-organization.ts'
import { updateOrganization } from '../../organizations/update-organization.ts'
import { listPersons } from '../../persons/list-persons.ts'
import { presentPersonV1 } from '../../persons/present-person.ts'
import type { Operation } from '../operation.ts'
import { done, found, pageV1 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'
import { CONTACTS_READ, CONTACTS_SEARCH, CONTACTS_WRITE } from './crm-scopes.ts'
import { itemsOfType } from './items-of-type.ts'
import { isOrganizationItem } from './organization-operations.ts'

const organizations = { tag: 'Organizations', version: 'v1' } as const

/** Pipedrive's Organizations of v1, which integrations in the field still call. */
export const organizationV1Operations: readonly Operation[] = [
  crmOperation({
    ...organizations,
    operation_id: 'searchOrganizationsV1',
    summary: 'Search organizations',
    method: 'GET',
    path: '/organizations/search',
    cost: 40,
    scopes: CONTACTS_SEARCH,
    query: SearchOrganizationsV1,
    answer: OrganizationSearchV1Response,
    run: async (ctx, { query }) => {
      const hits = await searchItems(ctx, { ...query, item_types: ['organization'] })
      return found({ ...hits, items: itemsOfType(hits.items, isOrganizationItem) })
    },
  }),
  crmOperation({
    ...organizations,
    operation_id: 'getOrganizationsV1',
    summary: 'Get all organizations',
    method: 'GET',
    path: '/organizations',
    cost: 20,
    scopes: CONTACTS_READ,
    query: ListOrganizationsV1,
    answer: OrganizationV1ListResponse,
    run: async (ctx, { query }) => {
      const { sort, user_id, owner_id = user_id, ...rest } = query
      const order = { sort_by: sort?.field, sort_direction: sort?.direction }
      const { items, pagination } = await listOrganizations(ctx, { ...rest, ...order, owner_id })
      return pageV1(items.map(presentOrganizationV1), pagination)
    },
  }),
  crmOperation({
    ...organizations,
    operation_id: 'addOrganizationV1',
    summary: 'Add an organization',
    method: 'POST',
    path: '/organizations',
    cost: 10,
    scopes: CONTACTS_WRITE,
    body: AddOrganization,
    status: 201,
    answer: OrganizationV1Response,
    errors: [404],
    run: async (ctx, { body }) => done(presentOrganizationV1(await addOrganization(ctx, body))),
  }),
  crmOperation({
    ...organizations,
    operation_id: 'getOrganizationV1',
    summary: 'Get details of an organization',
    method: 'GET',
    path: '/organizations/:id',
    cost: 2,
    scopes: CONTACTS_READ,
    parameters: OrganizationById,
    answer: OrganizationV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(presentOrganizationV1(await getOrganization(ctx, params))),
  }),
  crmOperation({
    ...organizations,
    operation_id: 'updateOrganizationV1',
    summary: 'Update an organization',
    method: 'PUT',
    path: '/organizations/:id',
    cost: 10,
    scopes: CONTACTS_WRITE,
    parameters: OrganizationById,
    body: UpdateOrganization,
    answer: OrganizationV1Response,
    errors: [404],
    run: async (ctx, { params, body }) =>
      done(presentOrganizationV1(await updateOrganization(ctx, { ...body, ...params }))),
  }),
  crmOperation({
    ...organizations,
    operation_id: 'deleteOrganizationV1',
    summary: 'Delete an organization',
    method: 'DELETE',
    path: '/organizations/:id',
    cost: 6,
    scopes: CONTACTS_WRITE,
    parameters: OrganizationById,
    answer: DeletedOrganizationV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(await deleteOrganization(ctx, params)),
  }),
  crmOperation({
    ...organizations,
    operation_id: 'getOrganizationPersons',
    summary: 'List persons of an organization',
    method: 'GET',
    path: '/organizations/:id/persons',
    cost: 20,
    scopes: CONTACTS_READ,
    parameters: OrganizationById,
    query: ListPersonsOfOrganization,
    answer: PersonV1ListResponse,
    errors: [404],
    run: async (ctx, { params, query }) => {
      await getOrganization(ctx, params)
      const { items, pagination } = await listPersons(ctx, { ...query, org_id: params.id })
      return pageV1(items.map(presentPersonV1), pagination)
    },
  }),
]
