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

type Title = Pick<Call, 'person_name' | 'org_name' | 'to_phone_number'>

/** What a call is called where it has to be one text. */
export const callTitle = ({ person_name, org_name, to_phone_number }: Title): string =>
  `Call with ${person_name ?? org_name ?? to_phone_number}`
