import { apiTokensRouter } from './api-tokens/api-tokens-router.ts'
import { callLogsRouter } from './call-logs/call-logs-router.ts'
import { oauthAppsRouter } from './oauth-apps/oauth-apps-router.ts'
import { personsRouter } from './persons/persons-router.ts'
import { searchRouter } from './search/search-router.ts'
import { sessionRouter } from './session/session-router.ts'
import { createCallerFactory, router } from './trpc.ts'

export const appRouter = router({
  apiTokens: apiTokensRouter,
  callLogs: callLogsRouter,
  oauthApps: oauthAppsRouter,
  persons: personsRouter,
  search: searchRouter,
  session: sessionRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in this process: what the REST door and server components do. */
export const createCaller = createCallerFactory(appRouter)
