import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'

import { DIRECTIONS } from './directions.ts'
import { OUTCOMES } from './outcome-looks.ts'
import { PERIODS } from './periods.ts'

const SORTS = ['-start_time', 'start_time', '-duration', 'duration'] as const
export type Sort = (typeof SORTS)[number]

/** What filters the calls, in the address: the names are those of `CallLogFilter`. `period` stands for `from` and `to`. */
export const FILTER_PARAMS = {
  q: parseAsString.withDefault(''),
  period: parseAsStringLiteral(PERIODS),
  /** An instant, or a day of the reader's: `2026-11-22`. */
  from: parseAsString,
  /** An instant, or the last day. */
  to: parseAsString,
  outcome: parseAsArrayOf(parseAsStringLiteral(OUTCOMES)),
  user_id: parseAsArrayOf(parseAsInteger),
  direction: parseAsStringLiteral(DIRECTIONS),
  person_id: parseAsInteger,
  org_id: parseAsInteger,
  deal_id: parseAsInteger,
  number: parseAsString,
  min_duration: parseAsInteger,
  max_duration: parseAsInteger,
  has_recording: parseAsBoolean,
  has_note: parseAsBoolean,
  include_hidden: parseAsBoolean,
}

/** What of the address a saved view keeps: filters, order and columns. */
export const VIEW_PARAMS = {
  ...FILTER_PARAMS,
  sort: parseAsStringLiteral(SORTS).withDefault('-start_time'),
  /** The columns to show; absent: those that fit. */
  cols: parseAsArrayOf(parseAsString),
}
/** The id of the saved view that is open while what is shown differs from it. */
export const OPENED_VIEW = parseAsInteger.withOptions({ history: 'push' })

export type FilterParams = inferParserType<typeof FILTER_PARAMS>
export type ViewParams = inferParserType<typeof VIEW_PARAMS>

export const loadViewParams = createLoader(VIEW_PARAMS)
const serialize = createSerializer(VIEW_PARAMS)

/** A view as the search of an address, without its question mark: equal for equal views. */
export const viewQuery = (view: Partial<ViewParams>): string => {
  const search = new URLSearchParams(serialize(view))
  search.sort()
  return search.toString()
}

export const NO_FILTERS = Object.fromEntries(Object.keys(FILTER_PARAMS).map((name) => [name, null])) as Record<
  keyof typeof FILTER_PARAMS,
  null
>
