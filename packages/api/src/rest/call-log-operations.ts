import {
  AddCallLog,
  CallLogId,
  CallLogListResponse,
  CallLogResponse,
  DoneResponse,
  ErrorResponse,
  ListCallLogs,
} from '@callbook/schema'
import { z } from 'zod'

import { type Operation, pathParameter } from './operation.ts'
import { readJson } from './read-json.ts'

const BASE_PATHS = ['/v1', '/api/v1', ''] as const
const SCOPES = ['phone-integration'] as const
const ById = z.object({ id: CallLogId })

// The descriptions are Pipedrive's.
const badRequest = {
  description: 'The request contains wrong or incorrectly formatted arguments.',
  schema: ErrorResponse,
}
const forbidden = { description: "You don't have permission to access the resource.", schema: ErrorResponse }
const notFound = { description: 'A resource required to process the request was not found.', schema: ErrorResponse }
const gone = { description: 'The call log was deleted already.', schema: ErrorResponse }

/**
 * Pipedrive's CallLogs. Each operation calls the very procedure that the web app calls, and wraps its result.
 * Parameters and bodies go on as they came: the procedure's schema decides about them.
 */
export const callLogOperations: readonly Operation[] = [
  {
    operation_id: 'addCallLog',
    summary: 'Add a call log',
    tag: 'CallLogs',
    method: 'POST',
    path: '/callLogs',
    base_paths: BASE_PATHS,
    cost: 10,
    scopes: SCOPES,
    body: AddCallLog,
    answers: {
      200: { description: 'The call log was successfully created.', schema: CallLogResponse },
      400: badRequest,
      403: forbidden,
      404: notFound,
    },
    handle: async (c) => {
      const data = await c.get('caller').callLogs.add((await readJson(c)) as never)
      return c.json<CallLogResponse>({ success: true, data })
    },
  },
  {
    operation_id: 'getUserCallLogs',
    summary: 'Get all call logs assigned to a particular user',
    tag: 'CallLogs',
    method: 'GET',
    path: '/callLogs',
    base_paths: BASE_PATHS,
    cost: 20,
    scopes: SCOPES,
    query: ListCallLogs,
    answers: {
      200: { description: "A page of the token's user's call logs.", schema: CallLogListResponse },
      400: badRequest,
    },
    handle: async (c) => {
      const { call_logs, pagination } = await c.get('caller').callLogs.list(c.req.query())
      return c.json<CallLogListResponse>({ success: true, data: call_logs, additional_data: { pagination } })
    },
  },
  {
    operation_id: 'getCallLog',
    summary: 'Get details of a call log',
    tag: 'CallLogs',
    method: 'GET',
    path: '/callLogs/:id',
    base_paths: BASE_PATHS,
    cost: 2,
    scopes: SCOPES,
    parameters: ById,
    answers: { 200: { description: 'The requested call log.', schema: CallLogResponse }, 404: notFound },
    handle: async (c) => {
      const data = await c.get('caller').callLogs.get({ id: pathParameter(c, 'id') })
      return c.json<CallLogResponse>({ success: true, data })
    },
  },
  {
    operation_id: 'deleteCallLog',
    summary: 'Delete a call log',
    tag: 'CallLogs',
    method: 'DELETE',
    path: '/callLogs/:id',
    base_paths: BASE_PATHS,
    cost: 6,
    scopes: SCOPES,
    parameters: ById,
    answers: {
      200: { description: 'The call log was successfully deleted.', schema: DoneResponse },
      403: forbidden,
      404: notFound,
      410: gone,
    },
    handle: async (c) => {
      await c.get('caller').callLogs.delete({ id: pathParameter(c, 'id') })
      return c.json<DoneResponse>({ success: true })
    },
  },
]
