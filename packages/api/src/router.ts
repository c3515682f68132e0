import { callLogsRouter } from './call-logs/call-logs-router.ts'
import { personsRouter } from './persons/persons-router.ts'
import { sessionRouter } from './session/session-router.ts'
import { createCallerFactory, router } from './trpc.ts'

export const appRouter = router({
  callLogs: callLogsRouter,
  persons: personsRouter,
  session: sessionRouter,
})
export type AppRouter = typeof appRouter

/** Calls procedures in this process: what the REST door and server components do. */
export const createCaller = createCallerFactory(appRouter)
