import {
  createLoader,
  parseAsArrayOf,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server'

import { DEFAULT_PRESET, PRESETS } from './period.ts'

/** The charts that can be read as a table. */
const CHARTS = ['days', 'hours', 'outcomes'] as const
export type Chart = (typeof CHARTS)[number]

/** What the leaderboard can be sorted by. */
const SORTS = ['calls', 'connected', 'rate', 'talk', 'length', 'name'] as const
export type Sort = (typeof SORTS)[number]

/** All that changes what the page shows. */
export const INSIGHTS_PARAMS = {
  period: parseAsStringLiteral(PRESETS).withDefault(DEFAULT_PRESET),
  from: parseAsString,
  to: parseAsString,
  user_id: parseAsArrayOf(parseAsInteger).withDefault([]),
  direction: parseAsStringLiteral(['inbound', 'outbound']),
  person_id: parseAsInteger,
  org_id: parseAsInteger,
  /** Charts that are shown as a table. */
  table: parseAsArrayOf(parseAsStringLiteral(CHARTS)).withDefault([]),
  sort: parseAsStringLiteral(SORTS).withDefault('calls'),
  ascending: parseAsBoolean.withDefault(false),
}

export const loadInsightsParams = createLoader(INSIGHTS_PARAMS)
