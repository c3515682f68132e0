import type { CallLogFilterWire, SearchCallLogsWire } from '@callbook/schema'
import { MAX_CALL_DURATION } from '@callbook/schema/limits'

import type { FilterParams, ViewParams } from './call-list-params.ts'
import { instantsOf } from './periods.ts'

/** The reader's day and zone, which days of the address are read in. */
export interface ReaderDay {
  readonly today: string
  readonly timeZone: string
}

// An address may say anything; what the server would refuse is left out.
const isId = (id: number | null): id is number => id !== null && id > 0 && Number.isSafeInteger(id)
const isDuration = (seconds: number | null): seconds is number =>
  seconds !== null && seconds >= 0 && seconds <= MAX_CALL_DURATION
const isTerm = (text: string | null): text is string =>
  text !== null && text.trim() !== '' && text.length <= 200 && !text.includes('\0') && text.isWellFormed()

/** What the server is asked for, from what the address says. */
export const toCallFilter = (params: FilterParams, reader: ReaderDay): CallLogFilterWire => {
  const { q, outcome, user_id, direction, person_id, org_id, deal_id, number, min_duration, max_duration } = params
  const users = user_id?.filter(isId)
  return {
    ...instantsOf(params, reader),
    ...(outcome && outcome.length > 0 && { outcome }),
    ...(users && users.length > 0 && { user_id: users.slice(0, 100) }),
    ...(direction && { direction }),
    ...(isId(person_id) && { person_id }),
    ...(isId(org_id) && { org_id }),
    ...(isId(deal_id) && { deal_id }),
    ...(isTerm(number) && { number: number.trim() }),
    ...(isDuration(min_duration) && { min_duration }),
    ...(isDuration(max_duration) && { max_duration }),
    ...(params.has_recording !== null && { has_recording: params.has_recording }),
    ...(params.has_note !== null && { has_note: params.has_note }),
    ...(isTerm(q) && { q: q.trim() }),
    ...(params.include_hidden && { include_hidden: true }),
  }
}

/** The list's question: a filter with an order. */
export const toSearch = (params: ViewParams, reader: ReaderDay): SearchCallLogsWire => ({
  ...toCallFilter(params, reader),
  ...(params.sort.endsWith('duration') && { sort_by: 'duration' as const }),
  ...(!params.sort.startsWith('-') && { sort_direction: 'asc' as const }),
})

/** The address of a filter's CSV. */
export const exportHref = (filter: CallLogFilterWire): string => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(filter)) search.set(name, String(value))
  return `/api/export/call-logs.csv?${search.toString()}`
}
