import type { InsightsFilter } from '@callbook/schema'

import type { loadInsightsParams } from './search-params.ts'
import { periodOf } from './period.ts'

type Params = Pick<Awaited<ReturnType<typeof loadInsightsParams>>, 'period' | 'from' | 'to' | 'user_id' | 'direction'>

/** What to ask the server for. The same on the server and in the browser, so that what was prefetched is found. */
export const toInsightsFilter = (params: Params, { today, timeZone }: { today: string; timeZone: string }) => {
  const users = params.user_id.filter((id) => id > 0)
  return {
    ...periodOf(params, today),
    time_zone: timeZone,
    ...(users.length > 0 && { user_id: users }),
    ...(params.direction && { direction: params.direction }),
  } satisfies InsightsFilter
}
