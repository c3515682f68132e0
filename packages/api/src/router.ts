import { activitiesRouter } from './activities/activities-router.ts'
import { activityTypesRouter } from './activity-types/activity-types-router.ts'
import { apiTokensRouter } from './api-tokens/api-tokens-router.ts'
import { auditRouter } from './audit/audit-router.ts'
import { callLogImportsRouter } from './call-log-imports/call-log-imports-router.ts'
import { callLogsRouter } from './call-logs/call-logs-router.ts'
import { companyNumbersRouter } from './company-numbers/company-numbers-router.ts'
import { companyRouter } from './company/company-router.ts'
import { dealsRouter } from './deals/deals-router.ts'
import { inboxRouter } from './inbox/inbox-router.ts'
import { insightsRouter } from './insights/insights-router.ts'
import { invitationsRouter } from './invitations/invitations-router.ts'
import { itemSearchRouter } from './item-search/item-search-router.ts'
import { leadsRouter } from './leads/leads-router.ts'
import { membersRouter } from './members/members-router.ts'
import { notesRouter } from './notes/notes-router.ts'
import { oauthAppsRouter } from './oauth-apps/oauth-apps-router.ts'
import { organizationsRouter } from './organizations/organizations-router.ts'
import { personsRouter } from './persons/persons-router.ts'
import { profileRouter } from './profile/profile-router.ts'
import { savedViewsRouter } from './saved-views/saved-views-router.ts'
import { searchRouter } from './search/search-router.ts'
import { sessionRouter } from './session/session-router.ts'
import { setupRouter } from './setup/setup-router.ts'
import { usersRouter } from './users/users-router.ts'
import { createCallerFactory, router } from './trpc.ts'

export const appRouter = router({
  activities: activitiesRouter,
  activityTypes: activityTypesRouter,
  apiTokens: apiTokensRouter,
  audit: auditRouter,
  callLogImports: callLogImportsRouter,
  callLogs: callLogsRouter,
  company: companyRouter,
  companyNumbers: companyNumbersRouter,
  deals: dealsRouter,
  inbox: inboxRouter,
  insights: insightsRouter,
  invitations: invitationsRouter,
  itemSearch: itemSearchRouter,
  leads: leadsRouter,
  members: membersRouter,
  notes: notesRouter,
  oauthApps: oauthAppsRouter,
  organizations: organizationsRouter,
  persons: personsRouter,
  profile: profileRouter,
  savedViews: savedViewsRouter,
  search: searchRouter,
  session: sessionRouter,
  setup: setupRouter,
  users: usersRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in this process: what the REST door and server components do. */
export const createCaller = createCallerFactory(appRouter)
