import {
  AddPerson,
  DeletedPersonResponse,
  ListPersons,
  PersonById,
  type PersonItem,
  PersonListResponse,
  PersonResponse,
  PersonSearchResponse,
  SearchPersons,
  type SearchItem,
  UpdatePerson,
} from '@callbook/schema'

import { searchItems } from '../../item-search/search-items.ts'
import { addPerson } from '../../persons/add-person.ts'
import { deletePerson } from '../../persons/delete-person.ts'
import { getPerson } from '../../persons/get-person.ts'
import { listPersons } from '../../persons/list-persons.ts'
import { presentPersonV2 } from '../../persons/present-person.ts'
import { updatePerson } from '../../persons/update-person.ts'
import type { Operation } from '../operation.ts'
import { doneV2, foundV2, pageV2 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'
import { CONTACTS_READ, CONTACTS_SEARCH, CONTACTS_WRITE } from './crm-scopes.ts'
import { itemsOfType } from './items-of-type.ts'

const persons = { tag: 'Persons', version: 'v2' } as const

/** What a search among persons alone found. */
export const isPersonItem = (item: SearchItem): item is PersonItem => item.type === 'person'

/** Pipedrive's Persons of v2. `search` comes before `:id`, which would take it. */
export const personOperations: readonly Operation[] = [
  crmOperation({
    ...persons,
    operation_id: 'searchPersons',
    summary: 'Search persons',
    method: 'GET',
    path: '/persons/search',
    cost: 20,
    scopes: CONTACTS_SEARCH,
    query: SearchPersons,
    answer: PersonSearchResponse,
    run: async (ctx, { query }) => {
      const hits = await searchItems(ctx, { ...query, item_types: ['person'] })
      return foundV2({ ...hits, items: itemsOfType(hits.items, isPersonItem) })
    },
  }),
  crmOperation({
    ...persons,
    operation_id: 'getPersons',
    summary: 'Get all persons',
    method: 'GET',
    path: '/persons',
    cost: 10,
    scopes: CONTACTS_READ,
    query: ListPersons,
    answer: PersonListResponse,
    run: async (ctx, { query }) => {
      const { items, next_cursor } = await listPersons(ctx, query)
      return pageV2(items.map(presentPersonV2), next_cursor)
    },
  }),
  crmOperation({
    ...persons,
    operation_id: 'addPerson',
    summary: 'Add a new person',
    method: 'POST',
    path: '/persons',
    cost: 5,
    scopes: CONTACTS_WRITE,
    body: AddPerson,
    answer: PersonResponse,
    errors: [404],
    run: async (ctx, { body }) => doneV2(presentPersonV2(await addPerson(ctx, body))),
  }),
  crmOperation({
    ...persons,
    operation_id: 'getPerson',
    summary: 'Get details of a person',
    method: 'GET',
    path: '/persons/:id',
    cost: 1,
    scopes: CONTACTS_READ,
    parameters: PersonById,
    answer: PersonResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(presentPersonV2(await getPerson(ctx, params))),
  }),
  crmOperation({
    ...persons,
    operation_id: 'updatePerson',
    summary: 'Update a person',
    method: 'PATCH',
    path: '/persons/:id',
    cost: 5,
    scopes: CONTACTS_WRITE,
    parameters: PersonById,
    body: UpdatePerson,
    answer: PersonResponse,
    errors: [404],
    run: async (ctx, { params, body }) => doneV2(presentPersonV2(await updatePerson(ctx, { ...body, ...params }))),
  }),
  crmOperation({
    ...persons,
    operation_id: 'deletePerson',
    summary: 'Delete a person',
    method: 'DELETE',
    path: '/persons/:id',
    cost: 3,
    scopes: CONTACTS_WRITE,
    parameters: PersonById,
    answer: DeletedPersonResponse,
    errors: [404],
    run: async (ctx, { params }) => doneV2(await deletePerson(ctx, params)),
  }),
]
