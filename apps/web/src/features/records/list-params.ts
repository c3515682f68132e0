import { createLoader, parseAsInteger, parseAsString } from 'nuqs/server'

/** What a list of records shows, as it stands in the address: search, owner, order (`name`, `-name`) and its own view. */
export const LIST_PARAMS = {
  q: parseAsString.withDefault(''),
  owner: parseAsInteger,
  sort: parseAsString.withDefault(''),
  view: parseAsString.withDefault(''),
}

export interface ListState {
  readonly q: string
  readonly owner: number | null
  readonly sort: string
  readonly view: string
}

/** Reads them on the server. */
export const loadListParams = createLoader(LIST_PARAMS)

const LONGEST_TERM = 100
const PAGE_SIZE = 100

/** What to ask the server for. `sort` is one of these fields, a minus before it turns it round; else `otherwise`. */
export const askedOf = <Field extends string>(
  { q, owner, sort }: ListState,
  fields: readonly Field[],
  otherwise: Field | `-${Field}`,
) => {
  const asked = fields.some((field) => sort === field || sort === `-${field}`) ? sort : otherwise
  const name = asked.replace(/^-/, '')
  const term = q.trim().slice(0, LONGEST_TERM)
  return {
    limit: PAGE_SIZE,
    sort_by: fields.find((field) => field === name),
    sort_direction: asked.startsWith('-') ? ('desc' as const) : ('asc' as const),
    ...(term && { term }),
    ...(owner !== null && { owner_id: owner }),
  }
}
