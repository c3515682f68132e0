'use client'

import { parseAsInteger, parseAsString, useQueryStates } from 'nuqs'

import { useSettled } from '@/features/search/use-settled.ts'

const TYPING_MS = 200

/** What a list of records shows, as it stands in the address: search, owner, and order (`name`, `-name`). */
export const LIST_PARAMS = {
  q: parseAsString.withDefault(''),
  owner: parseAsInteger,
  sort: parseAsString.withDefault(''),
}

/** Reads `name` or `-name`; anything else is the order of before anybody chose one. */
export const readSort = <Field extends string>(
  sort: string,
  fields: readonly Field[],
  otherwise: { readonly sort_by: Field; readonly sort_direction: 'asc' | 'desc' },
) => {
  const descending = sort.startsWith('-')
  const field = fields.find((name) => name === (descending ? sort.slice(1) : sort))
  return field ? { sort_by: field, sort_direction: descending ? ('desc' as const) : ('asc' as const) } : otherwise
}

/** The state of a list in the address, and what of it to ask the server for: the search once one stops typing. */
export const useListParams = () => {
  const [params, setParams] = useQueryStates(LIST_PARAMS, { history: 'replace' })
  const term = useSettled(params.q.trim(), TYPING_MS)
  const isFiltered = params.q.trim() !== '' || params.owner !== null
  return {
    ...params,
    isFiltered,
    setParams,
    clear: () => void setParams({ q: null, owner: null }),
    asked: { ...(term && { term: term.slice(0, 100) }), ...(params.owner !== null && { owner_id: params.owner }) },
  }
}
export type ListParams = ReturnType<typeof useListParams>
