import type { CallOutcome, InsightsFilter } from '@callbook/schema'
import type { Route } from 'next'

/** Narrows the calls of a page to those behind one mark. */
export interface Mark {
  /** A day, or an instant on the viewer's clock: `YYYY-MM-DDTHH:mm`. */
  readonly from?: string
  readonly to?: string
  readonly outcome?: CallOutcome
  readonly user_id?: number
}

/** The list of the calls behind a mark: what the page is filtered by, narrowed to the mark. */
export const callsHref = (filter: InsightsFilter, mark: Mark = {}): Route => {
  const search = new URLSearchParams({ from: mark.from ?? filter.from, to: mark.to ?? filter.to })
  if (mark.outcome) search.set('outcome', mark.outcome)
  const users = mark.user_id === undefined ? filter.user_id : [mark.user_id]
  if (users?.length) search.set('user', users.join(','))
  if (filter.direction) search.set('direction', filter.direction)
  // Colons and commas are read by people, and need no escape in a query.
  return `/calls?${search.toString().replaceAll('%3A', ':').replaceAll('%2C', ',')}` as Route
}
