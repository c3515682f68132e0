import { ItemSearchResponse, ItemSearchV1Response, SearchItems, SearchItemsV1 } from '@callbook/schema'

import { searchItems } from '../../item-search/search-items.ts'
import type { Operation } from '../operation.ts'
import { done, pageV1 } from './crm-answers.ts'
import { crmOperation } from './crm-operation.ts'

const search = { tag: 'ItemSearch', method: 'GET', path: '/itemSearch', scopes: ['search:read'] } as const

/** Pipedrive's ItemSearch, in both versions: one search over persons, organizations, deals and leads. */
export const itemSearchOperations: readonly Operation[] = [
  crmOperation({
    ...search,
    version: 'v2',
    operation_id: 'searchItem',
    summary: 'Perform a search from multiple item types',
    cost: 20,
    query: SearchItems,
    answer: ItemSearchResponse,
    run: async (ctx, { query }) => {
      const { items, related_items, next_cursor } = await searchItems(ctx, query)
      return { ...done({ items, related_items }), additional_data: { next_cursor } }
    },
  }),
  crmOperation({
    ...search,
    version: 'v1',
    operation_id: 'searchItemV1',
    summary: 'Perform a search from multiple item types',
    cost: 40,
    query: SearchItemsV1,
    answer: ItemSearchV1Response,
    run: async (ctx, { query }) => {
      const { items, related_items, pagination } = await searchItems(ctx, query)
      return pageV1({ items, related_items }, pagination)
    },
  }),
]
