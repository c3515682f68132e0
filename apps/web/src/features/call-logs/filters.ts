import type { FilterParams } from './call-list-params.ts'

/** What calls can be filtered by, in the order of the menu, with the parameters of the address that each is made of. */
const FILTERS = {
  date: ['period', 'from', 'to'],
  outcome: ['outcome'],
  user_id: ['user_id'],
  direction: ['direction'],
  person_id: ['person_id'],
  org_id: ['org_id'],
  deal_id: ['deal_id'],
  number: ['number'],
  duration: ['min_duration', 'max_duration'],
  has_recording: ['has_recording'],
  has_note: ['has_note'],
  include_hidden: ['include_hidden'],
} as const satisfies Record<string, readonly (keyof FilterParams)[]>
export type FilterName = keyof typeof FILTERS
export const FILTER_NAMES = Object.keys(FILTERS) as FilterName[]

/** The filters whose values are records, which have names. */
export const RECORD_FILTERS = ['user_id', 'person_id', 'org_id', 'deal_id'] as const
export type RecordFilter = (typeof RECORD_FILTERS)[number]
export const isRecordFilter = (name: FilterName): name is RecordFilter => RECORD_FILTERS.some((other) => other === name)

/** Names of records by id, as far as they are known. */
export type RecordNames = Readonly<Record<RecordFilter, ReadonlyMap<number, string>>>

export const recordIds = (params: Partial<Pick<FilterParams, RecordFilter>>, name: RecordFilter): readonly number[] => {
  const value = params[name]
  if (value === null || value === undefined) return []
  return Array.isArray(value) ? value : [value]
}

/** Takes a filter away: null for each of its parameters. */
export const clearedFilter = (name: FilterName): Partial<Record<keyof FilterParams, null>> =>
  Object.fromEntries(FILTERS[name].map((param) => [param, null]))

/** How many filters are on, beside the text that is searched for. */
export const countFilters = (params: FilterParams): number =>
  FILTER_NAMES.filter((name) => FILTERS[name].some((param) => params[param] !== null)).length

/** Whether anything filters the calls. */
export const isFiltered = (params: FilterParams): boolean => params.q !== '' || countFilters(params) > 0
