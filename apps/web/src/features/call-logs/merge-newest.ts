import type { Call, CallPage } from './call.ts'

/** Whether `a` stands below `b` in the list: by start, then by id, newest first. */
const isBelow = (a: Call, b: Call): boolean =>
  a.start_time < b.start_time || (a.start_time === b.start_time && a.id < b.id)

/** How many calls of the newest page are not on the pages yet. */
export const countNew = (pages: readonly CallPage[], newest: CallPage): number => {
  const known = new Set(pages.flatMap(({ call_logs }) => call_logs.map(({ id }) => id)))
  return newest.call_logs.filter(({ id }) => !known.has(id)).length
}

/**
 * The pages with the newest page put in the place of what they knew of its range: added, changed and deleted calls
 * show. Null when so many are new that calls between the two are unknown: then all is to be fetched again.
 */
export const mergeNewest = (pages: readonly CallPage[], newest: CallPage): CallPage[] | null => {
  const [first, ...rest] = pages
  const last = newest.call_logs.at(-1)
  if (!first || !last || newest.next_cursor === null) return [newest]
  const top = first.call_logs[0]
  if (!top || isBelow(top, last)) return null
  const below = (page: CallPage) => page.call_logs.filter((call) => isBelow(call, last))
  return [
    { ...first, call_logs: [...newest.call_logs, ...below(first)] },
    ...rest.map((page) => ({ ...page, call_logs: below(page) })),
  ]
}
