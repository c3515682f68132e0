import type { InsightsFilter } from '@callbook/schema'

import type { loadInsightsParams } from './search-params.ts'
import { periodOf } from './period.ts'

type Params = Pick<
  Awaited<ReturnType<typeof loadInsightsParams>>,
  'period' | 'from' | 'to' | 'user_id' | 'direction' | 'person_id' | 'org_id'
>

// An address may say anything; what the server would refuse is left out.
const isId = (id: number | null): id is number => id !== null && id > 0 && Number.isSafeInteger(id)

/** Whether the page is about fewer calls than those of its period. */
export const isNarrowed = ({ user_id, direction, person_id, org_id }: Params): boolean =>
  user_id.length > 0 || direction !== null || person_id !== null || org_id !== null

/** Takes all filters away, and leaves the period. */
export const NOT_NARROWED = { user_id: null, direction: null, person_id: null, org_id: null } as const

/** What to ask the server for. The same on the server and in the browser, so that what was prefetched is found. */
export const toInsightsFilter = (params: Params, { today, timeZone }: { today: string; timeZone: string }) => {
  const users = params.user_id.filter(isId)
  return {
    ...periodOf(params, today),
    time_zone: timeZone,
    ...(users.length > 0 && { user_id: users }),
    ...(params.direction && { direction: params.direction }),
    ...(isId(params.person_id) && { person_id: params.person_id }),
    ...(isId(params.org_id) && { org_id: params.org_id }),
  } satisfies InsightsFilter
}
