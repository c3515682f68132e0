import {
  AddDeal,
  AddDealV1,
  DealById,
  DealListResponse,
  DealResponse,
  DealSearchResponse,
  DealSearchV1Response,
  DealV1ListResponse,
  DealV1Response,
  DeletedDealResponse,
  DeletedDealV1Response,
  ListDeals,
  ListDealsV1,
  ListLinkedDealsV1,
  SearchDeals,
  SearchDealsV1,
  UpdateDeal,
  UpdateDealV1,
} from '@callbook/schema'
import { z } from 'zod'

import type { ActorContext } from '../../context.ts'
import { requireReferences } from '../../crm/find-references.ts'
import { addDeal } from '../../deals/add-deal.ts'
import { deleteDeal } from '../../deals/delete-deal.ts'
import { getDeal, getDealV1 } from '../../deals/get-deal.ts'
import { listDeals, listDealsV1 } from '../../deals/list-deals.ts'
import { searchDeals } from '../../deals/search-deals.ts'
import { updateDeal } from '../../deals/update-deal.ts'
import type { Operation } from '../operation.ts'
import { crmOperation } from './crm-operation.ts'
import { done, doneV2, found, foundV2, pageV1, pageV2 } from './crm-answers.ts'

const READ = ['deals:read', 'deals:full']
const WRITE = ['deals:full']
const SEARCH = [...READ, 'search:read']
const byId = (what: string) =>
  z.object({ id: DealById.shape.id.meta({ description: `The ID of the ${what}`, example: 7 }) })

const listV1 = async (ctx: ActorContext, asked: Parameters<typeof listDealsV1>[1]) => {
  const { deals, pagination } = await listDealsV1(ctx, asked)
  return pageV1(deals.length > 0 ? deals : null, pagination)
}

/** Deals, in both versions of the wire. The searches come before `/deals/:id`, which would take their path. */
export const dealOperations: readonly Operation[] = [
  crmOperation({
    version: 'v2',
    operation_id: 'searchDeals',
    summary: 'Search deals',
    tag: 'Deals',
    method: 'GET',
    path: '/deals/search',
    cost: 20,
    scopes: SEARCH,
    query: SearchDeals,
    answer: DealSearchResponse,
    run: async (ctx, { query }) => foundV2(await searchDeals(ctx, query)),
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'addDeal',
    summary: 'Add a new deal',
    tag: 'Deals',
    method: 'POST',
    path: '/deals',
    cost: 5,
    scopes: WRITE,
    body: AddDeal,
    answer: DealResponse,
    errors: [404],
    run: async (ctx, { body }) => doneV2(await addDeal(ctx, body)),
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'getDeals',
    summary: 'Get all deals',
    tag: 'Deals',
    method: 'GET',
    path: '/deals',
    cost: 10,
    scopes: READ,
    query: ListDeals,
    answer: DealListResponse,
    run: async (ctx, { query }) => {
      const { deals, next_cursor } = await listDeals(ctx, query)
      return pageV2(deals, next_cursor)
    },
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'getDeal',
    summary: 'Get details of a deal',
    tag: 'Deals',
    method: 'GET',
    path: '/deals/:id',
    cost: 1,
    scopes: READ,
    parameters: DealById,
    answer: DealResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(await getDeal(ctx, params)),
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'updateDeal',
    summary: 'Update a deal',
    tag: 'Deals',
    method: 'PATCH',
    path: '/deals/:id',
    cost: 5,
    scopes: WRITE,
    parameters: DealById,
    body: UpdateDeal,
    answer: DealResponse,
    errors: [404],
    run: async (ctx, { params, body }) => doneV2(await updateDeal(ctx, { ...body, ...params })),
  }),
  crmOperation({
    version: 'v2',
    operation_id: 'deleteDeal',
    summary: 'Delete a deal',
    tag: 'Deals',
    method: 'DELETE',
    path: '/deals/:id',
    cost: 3,
    scopes: WRITE,
    parameters: DealById,
    answer: DeletedDealResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(await deleteDeal(ctx, params)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'searchDealsV1',
    summary: 'Search deals',
    tag: 'Deals',
    method: 'GET',
    path: '/deals/search',
    cost: 40,
    scopes: SEARCH,
    query: SearchDealsV1,
    answer: DealSearchV1Response,
    run: async (ctx, { query }) => found(await searchDeals(ctx, query)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'addDealV1',
    summary: 'Add a deal',
    tag: 'Deals',
    method: 'POST',
    path: '/deals',
    cost: 10,
    scopes: WRITE,
    body: AddDealV1,
    status: 201,
    answer: DealV1Response,
    errors: [404],
    run: async (ctx, { body: { user_id, ...deal } }) =>
      done(await getDealV1(ctx, await addDeal(ctx, { ...deal, owner_id: user_id }))),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getDealsV1',
    summary: 'Get all deals',
    tag: 'Deals',
    method: 'GET',
    path: '/deals',
    cost: 20,
    scopes: READ,
    query: ListDealsV1,
    answer: DealV1ListResponse,
    run: (ctx, { query }) => listV1(ctx, query),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getDealV1',
    summary: 'Get details of a deal',
    tag: 'Deals',
    method: 'GET',
    path: '/deals/:id',
    cost: 2,
    scopes: READ,
    parameters: DealById,
    answer: DealV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(await getDealV1(ctx, params)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'updateDealV1',
    summary: 'Update a deal',
    tag: 'Deals',
    method: 'PUT',
    path: '/deals/:id',
    cost: 10,
    scopes: WRITE,
    parameters: DealById,
    body: UpdateDealV1,
    answer: DealV1Response,
    errors: [404],
    run: async (ctx, { params, body: { user_id, ...deal } }) =>
      done(await getDealV1(ctx, await updateDeal(ctx, { ...deal, ...params, owner_id: user_id }))),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'deleteDealV1',
    summary: 'Delete a deal',
    tag: 'Deals',
    method: 'DELETE',
    path: '/deals/:id',
    cost: 6,
    scopes: WRITE,
    parameters: DealById,
    answer: DeletedDealV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(await deleteDeal(ctx, params)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getPersonDeals',
    summary: 'List deals associated with a person',
    tag: 'Persons',
    method: 'GET',
    path: '/persons/:id/deals',
    cost: 20,
    scopes: READ,
    parameters: byId('person'),
    query: ListLinkedDealsV1,
    answer: DealV1ListResponse,
    errors: [404],
    run: async (ctx, { params: { id: person_id }, query }) => {
      await requireReferences(ctx, { person_id })
      return listV1(ctx, { ...query, person_id })
    },
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getOrganizationDeals',
    summary: 'List deals associated with an organization',
    tag: 'Organizations',
    method: 'GET',
    path: '/organizations/:id/deals',
    cost: 20,
    scopes: READ,
    parameters: byId('organization'),
    query: ListLinkedDealsV1,
    answer: DealV1ListResponse,
    errors: [404],
    run: async (ctx, { params: { id: org_id }, query }) => {
      await requireReferences(ctx, { org_id })
      return listV1(ctx, { ...query, org_id })
    },
  }),
]
