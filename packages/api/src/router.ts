import { apiTokensRouter } from './api-tokens/api-tokens-router.ts'
import { callLogsRouter } from './call-logs/call-logs-router.ts'
import { itemSearchRouter } from './item-search/item-search-router.ts'
import { notesRouter } from './notes/notes-router.ts'
import { oauthAppsRouter } from './oauth-apps/oauth-apps-router.ts'
import { organizationsRouter } from './organizations/organizations-router.ts'
import { personsRouter } from './persons/persons-router.ts'
import { searchRouter } from './search/search-router.ts'
import { sessionRouter } from './session/session-router.ts'
import { createCallerFactory, router } from './trpc.ts'
import { usersRouter } from './users/users-router.ts'

export const appRouter = router({
  apiTokens: apiTokensRouter,
  callLogs: callLogsRouter,
  itemSearch: itemSearchRouter,
  notes: notesRouter,
  oauthApps: oauthAppsRouter,
  organizations: organizationsRouter,
  persons: personsRouter,
  search: searchRouter,
  session: sessionRouter,
  users: usersRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in this process: what the REST door and server components do. */
export const createCaller = createCallerFactory(appRouter)
