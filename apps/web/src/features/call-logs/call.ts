import type { AppRouter } from '@callbook/api'
import type { inferRouterOutputs } from '@trpc/server'

/** A page of calls, newest first, as it comes over the wire. */
export type CallPage = inferRouterOutputs<AppRouter>['callLogs']['search']

/** A call with the names of what it is linked to. */
export type Call = CallPage['call_logs'][number]
