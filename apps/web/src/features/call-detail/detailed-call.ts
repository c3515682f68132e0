import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'

import type { Call } from '@/features/call-logs/call.ts'

/** All that is shown of one call. */
export type DetailedCall = inferRouterOutputs<AppRouter>['callLogs']['detail']

/** What the list knows of a call already, shown until the rest is there. Nothing can be done with it yet. */
export const detailedFrom = (call: Call): DetailedCall => ({
  ...call,
  add_time: call.start_time,
  may_change: false,
  deleted_links: [],
})

/** The number of the other side, as far as it is known which that is. */
export const theirNumber = (call: Pick<Call, 'direction' | 'from_phone_number' | 'to_phone_number'>): string =>
  (call.direction === 'inbound' && call.from_phone_number) || call.to_phone_number

/** Whom a call was with, where it has to be one text. */
export const calledName = (call: Call): string => call.person_name ?? call.org_name ?? theirNumber(call)
