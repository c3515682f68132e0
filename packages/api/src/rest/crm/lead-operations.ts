import {
  AddLead,
  DeletedLeadResponse,
  LeadListResponse,
  LeadLookup,
  LeadResponse,
  LeadSearchResponse,
  LeadSearchV1Response,
  ListLeads,
  SearchLeads,
  SearchLeadsV1,
  UpdateLead,
} from '@callbook/schema'

import { addLead } from '../../leads/add-lead.ts'
import { deleteLead } from '../../leads/delete-lead.ts'
import { getLead } from '../../leads/get-lead.ts'
import { listLeads } from '../../leads/list-leads.ts'
import { searchLeads } from '../../leads/search-leads.ts'
import { updateLead } from '../../leads/update-lead.ts'
import type { Operation } from '../operation.ts'
import { done, found, foundV2, pageV1 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'

const READ = ['leads:read', 'leads:full']
const WRITE = ['leads:full']
const SEARCH = [...READ, 'search:read']

/** Leads. The searches come before `/leads/:id`, which would take their path. */
export const leadOperations: readonly Operation[] = [
  crmOperation({
    version: 'v2',
    operation_id: 'searchLeads',
    summary: 'Search leads',
    tag: 'Leads',
    method: 'GET',
    path: '/leads/search',
    cost: 20,
    scopes: SEARCH,
    query: SearchLeads,
    answer: LeadSearchResponse,
    run: async (ctx, { query }) => foundV2(await searchLeads(ctx, query)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'searchLeadsV1',
    summary: 'Search leads',
    tag: 'Leads',
    method: 'GET',
    path: '/leads/search',
    cost: 40,
    scopes: SEARCH,
    query: SearchLeadsV1,
    answer: LeadSearchV1Response,
    run: async (ctx, { query }) => found(await searchLeads(ctx, query)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'addLead',
    summary: 'Add a lead',
    tag: 'Leads',
    method: 'POST',
    path: '/leads',
    cost: 10,
    scopes: WRITE,
    body: AddLead,
    status: 201,
    answer: LeadResponse,
    errors: [404],
    run: async (ctx, { body }) => done(await addLead(ctx, body)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getLeads',
    summary: 'Get all leads',
    tag: 'Leads',
    method: 'GET',
    path: '/leads',
    cost: 20,
    scopes: READ,
    query: ListLeads,
    answer: LeadListResponse,
    run: async (ctx, { query }) => {
      const { leads, pagination } = await listLeads(ctx, query)
      return pageV1(leads, pagination)
    },
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'getLead',
    summary: 'Get one lead',
    tag: 'Leads',
    method: 'GET',
    path: '/leads/:id',
    cost: 2,
    scopes: READ,
    parameters: LeadLookup,
    answer: LeadResponse,
    errors: [404],
    run: async (ctx, { params }) => done(await getLead(ctx, params)),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'updateLead',
    summary: 'Update a lead',
    tag: 'Leads',
    method: 'PATCH',
    path: '/leads/:id',
    cost: 10,
    scopes: WRITE,
    parameters: LeadLookup,
    body: UpdateLead,
    answer: LeadResponse,
    errors: [404],
    run: async (ctx, { params, body }) => done(await updateLead(ctx, { ...body, ...params })),
  }),
  crmOperation({
    version: 'v1',
    operation_id: 'deleteLead',
    summary: 'Delete a lead',
    tag: 'Leads',
    method: 'DELETE',
    path: '/leads/:id',
    cost: 6,
    scopes: WRITE,
    parameters: LeadLookup,
    answer: DeletedLeadResponse,
    errors: [404],
    run: async (ctx, { params }) => done(await deleteLead(ctx, params)),
  }),
]
