import { ListAuditEvents } from '@callbook/schema'

import { actorProcedure, router } from '../trpc.ts'
import { listAuditEvents } from './list-audit-events.ts'

export const auditRouter = router({
  list: actorProcedure.input(ListAuditEvents).query(({ ctx, input }) => listAuditEvents(ctx, input)),
})
