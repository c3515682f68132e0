import {
  AddCallLog,
  type CallLogResponse,
  describeIssues,
  ERROR_TEXTS,
  errorResponse,
  gatewayErrorResponse,
} from '@callbook/schema'

import { addCallLog } from '../../lib/add-call-log.ts'
import { authenticate } from '../../lib/authenticate.ts'
import { openDb } from '../../lib/db.ts'
import { presentCallLog } from '../../lib/present-call-log.ts'
import { referencesExist } from '../../lib/references-exist.ts'

/** `POST /callLogs` by the book: what Callbook's load is compared with. Only `activity_id` is left out. */
export const POST = async (request: Request): Promise<Response> => {
  const { prisma } = await openDb()
  const actor = await authenticate(prisma, request.headers.get('x-api-token'))
  if (!actor) return Response.json(gatewayErrorResponse(401, ERROR_TEXTS.unauthorized), { status: 401 })

  const { data: input, error } = AddCallLog.safeParse(await request.json().catch(() => null))
  if (error) return Response.json(errorResponse(describeIssues(error)), { status: 400 })
  if (input.user_id != null && input.user_id !== actor.user_id && !actor.is_admin) {
    return Response.json(errorResponse(ERROR_TEXTS.forbidden), { status: 403 })
  }
  if (!(await referencesExist(prisma, actor.company_id, input))) {
    return Response.json(errorResponse(ERROR_TEXTS.notFound), { status: 404 })
  }
  const data = presentCallLog(await addCallLog(prisma, actor, input))
  return Response.json({ success: true, data } satisfies CallLogResponse)
}
