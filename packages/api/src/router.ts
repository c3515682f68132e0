import { activitiesRouter } from './activities/activities-router.ts'
import { activityTypesRouter } from './activity-types/activity-types-router.ts'
import { apiTokensRouter } from './api-tokens/api-tokens-router.ts'
import { auditRouter } from './audit/audit-router.ts'
import { callLogsRouter } from './call-logs/call-logs-router.ts'
import { inboxRouter } from './inbox/inbox-router.ts'
import { companyNumbersRouter } from './company-numbers/company-numbers-router.ts'
import { companyRouter } from './company/company-router.ts'
import { invitationsRouter } from './invitations/invitations-router.ts'
import { membersRouter } from './members/members-router.ts'
import { dealsRouter } from './deals/deals-router.ts'
import { leadsRouter } from './leads/leads-router.ts'
import { itemSearchRouter } from './item-search/item-search-router.ts'
import { notesRouter } from './notes/notes-router.ts'
import { oauthAppsRouter } from './oauth-apps/oauth-apps-router.ts'
import { organizationsRouter } from './organizations/organizations-router.ts'
import { personsRouter } from './persons/persons-router.ts'
import { profileRouter } from './profile/profile-router.ts'
import { searchRouter } from './search/search-router.ts'
import { sessionRouter } from './session/session-router.ts'
import { setupRouter } from './setup/setup-router.ts'
import { createCallerFactory, router } from './trpc.ts'
import { usersRouter } from './users/users-router.ts'

export const appRouter = router({
  activities: activitiesRouter,
  activityTypes: activityTypesRouter,
  apiTokens: apiTokensRouter,
  audit: auditRouter,
  callLogs: callLogsRouter,
  inbox: inboxRouter,
  company: companyRouter,
  companyNumbers: companyNumbersRouter,
  invitations: invitationsRouter,
  members: membersRouter,
  deals: dealsRouter,
  leads: leadsRouter,
  itemSearch: itemSearchRouter,
  notes: notesRouter,
  oauthApps: oauthAppsRouter,
  organizations: organizationsRouter,
  persons: personsRouter,
  profile: profileRouter,
  search: searchRouter,
  session: sessionRouter,
  setup: setupRouter,
  users: usersRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in this process: what the REST door and server components do. */
export const createCaller = createCallerFactory(appRouter)
