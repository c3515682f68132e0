import {
  AddPersonV1,
  DeletedPersonV1Response,
  ListPersonsV1,
  MergeIntoPerson,
  PersonById,
  PersonSearchV1Response,
  PersonV1ListResponse,
  PersonV1Response,
  SearchPersonsV1,
  UpdatePersonV1,
} from '@callbook/schema'

import { searchItems } from '../../item-search/search-items.ts'
import { addPerson } from '../../persons/add-person.ts'
import { deletePerson } from '../../persons/delete-person.ts'
import { getPerson } from '../../persons/get-person.ts'
import { listPersons } from '../../persons/list-persons.ts'
import { mergePersons } from '../../persons/merge-persons.ts'
import { presentPersonV1 } from '../../persons/present-person.ts'
import { updatePerson } from '../../persons/update-person.ts'
import type { Operation } from '../operation.ts'
import { done, found, pageV1 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'
import { CONTACTS_READ, CONTACTS_SEARCH, CONTACTS_WRITE } from './crm-scopes.ts'
import { itemsOfType } from './items-of-type.ts'
import { isPersonItem } from './person-operations.ts'

const persons = { tag: 'Persons', version: 'v1' } as const

/** Pipedrive's Persons of v1, which integrations in the field still call. */
export const personV1Operations: readonly Operation[] = [
  crmOperation({
    ...persons,
    operation_id: 'searchPersonsV1',
    summary: 'Search persons',
    method: 'GET',
    path: '/persons/search',
    cost: 40,
    scopes: CONTACTS_SEARCH,
    query: SearchPersonsV1,
    answer: PersonSearchV1Response,
    run: async (ctx, { query }) => {
      const hits = await searchItems(ctx, { ...query, item_types: ['person'] })
      return found({ ...hits, items: itemsOfType(hits.items, isPersonItem) })
    },
  }),
  crmOperation({
    ...persons,
    operation_id: 'getPersonsV1',
    summary: 'Get all persons',
    method: 'GET',
    path: '/persons',
    cost: 20,
    scopes: CONTACTS_READ,
    query: ListPersonsV1,
    answer: PersonV1ListResponse,
    run: async (ctx, { query }) => {
      const { sort, user_id, owner_id = user_id, ...rest } = query
      const order = { sort_by: sort?.field, sort_direction: sort?.direction }
      const { items, pagination } = await listPersons(ctx, { ...rest, ...order, owner_id })
      return pageV1(items.map(presentPersonV1), pagination)
    },
  }),
  crmOperation({
    ...persons,
    operation_id: 'addPersonV1',
    summary: 'Add a person',
    method: 'POST',
    path: '/persons',
    cost: 10,
    scopes: CONTACTS_WRITE,
    body: AddPersonV1,
    status: 201,
    answer: PersonV1Response,
    errors: [404],
    run: async (ctx, { body }) => done(presentPersonV1(await addPerson(ctx, body))),
  }),
  crmOperation({
    ...persons,
    operation_id: 'getPersonV1',
    summary: 'Get details of a person',
    method: 'GET',
    path: '/persons/:id',
    cost: 2,
    scopes: CONTACTS_READ,
    parameters: PersonById,
    answer: PersonV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(presentPersonV1(await getPerson(ctx, params))),
  }),
  crmOperation({
    ...persons,
    operation_id: 'updatePersonV1',
    summary: 'Update a person',
    method: 'PUT',
    path: '/persons/:id',
    cost: 10,
    scopes: CONTACTS_WRITE,
    parameters: PersonById,
    body: UpdatePersonV1,
    answer: PersonV1Response,
    errors: [404],
    run: async (ctx, { params, body }) => done(presentPersonV1(await updatePerson(ctx, { ...body, ...params }))),
  }),
  crmOperation({
    ...persons,
    operation_id: 'deletePersonV1',
    summary: 'Delete a person',
    method: 'DELETE',
    path: '/persons/:id',
    cost: 6,
    scopes: CONTACTS_WRITE,
    parameters: PersonById,
    answer: DeletedPersonV1Response,
    errors: [404],
    run: async (ctx, { params }) => done(await deletePerson(ctx, params)),
  }),
  crmOperation({
    ...persons,
    operation_id: 'mergePersons',
    summary: 'Merge two persons',
    method: 'PUT',
    path: '/persons/:id/merge',
    cost: 40,
    scopes: CONTACTS_WRITE,
    parameters: PersonById,
    body: MergeIntoPerson,
    answer: PersonV1Response,
    errors: [404],
    run: async (ctx, { params, body }) => done(presentPersonV1(await mergePersons(ctx, { ...params, ...body }))),
  }),
]
