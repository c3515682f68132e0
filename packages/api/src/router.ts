import { apiTokensRouter } from './api-tokens/api-tokens-router.ts'
import { auditRouter } from './audit/audit-router.ts'
import { callLogImportsRouter } from './call-log-imports/call-log-imports-router.ts'
import { callLogsRouter } from './call-logs/call-logs-router.ts'
import { companyNumbersRouter } from './company-numbers/company-numbers-router.ts'
import { companyRouter } from './company/company-router.ts'
import { invitationsRouter } from './invitations/invitations-router.ts'
import { membersRouter } from './members/members-router.ts'
import { oauthAppsRouter } from './oauth-apps/oauth-apps-router.ts'
import { personsRouter } from './persons/persons-router.ts'
import { profileRouter } from './profile/profile-router.ts'
import { sessionRouter } from './session/session-router.ts'
import { setupRouter } from './setup/setup-router.ts'
import { createCallerFactory, router } from './trpc.ts'

export const appRouter = router({
  apiTokens: apiTokensRouter,
  audit: auditRouter,
  callLogImports: callLogImportsRouter,
  callLogs: callLogsRouter,
  company: companyRouter,
  companyNumbers: companyNumbersRouter,
  invitations: invitationsRouter,
  members: membersRouter,
  oauthApps: oauthAppsRouter,
  persons: personsRouter,
  profile: profileRouter,
  session: sessionRouter,
  setup: setupRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in this process: what the REST door and server components do. */
export const createCaller = createCallerFactory(appRouter)
