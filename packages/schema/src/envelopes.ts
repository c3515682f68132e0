import { z } from 'zod'

import { CallLog } from './call-log.ts'
import { CALL_LOG_ERROR_INFO, ERROR_TEXTS, GATEWAY_ERROR_INFO } from './error-texts.ts'
import { Pagination } from './pagination.ts'

const success = z.literal(true).meta({ description: 'If the response is successful or not', example: true })
const failure = z.literal(false).meta({ description: 'If the response is successful or not', example: false })
const error = z.string().meta({ description: 'The description of the error', example: ERROR_TEXTS.notFound })
const errorInfo = (example: string) =>
  z.string().meta({ description: 'A message describing how to solve the problem', example })

/** 200 of `POST /callLogs` and `GET /callLogs/{id}`. */
export const CallLogResponse = z
  .object({ success, data: CallLog })
  .meta({ id: 'CallLogResponse', description: 'One call log' })
export type CallLogResponse = z.input<typeof CallLogResponse>

/** 200 of `GET /callLogs`: newest call first. */
export const CallLogListResponse = z
  .object({
    success,
    data: z.array(CallLog).meta({
      description: 'The call logs, newest call first; [] when there are none',
      example: [CallLog.meta()?.example],
    }),
    additional_data: z
      .object({ pagination: Pagination })
      .meta({ description: 'Where this page lies', example: { pagination: Pagination.meta()?.example } }),
  })
  .meta({ id: 'CallLogListResponse', description: 'A page of call logs' })
export type CallLogListResponse = z.input<typeof CallLogListResponse>

/** 200 of `DELETE /callLogs/{id}` and of `POST /callLogs/{id}/recordings`. */
export const DoneResponse = z.object({ success }).meta({ id: 'DoneResponse', description: 'It is done' })
export type DoneResponse = z.output<typeof DoneResponse>

/** Every 4xx and 5xx of an operation. */
export const ErrorResponse = z
  .object({
    success: failure,
    error,
    error_info: errorInfo(CALL_LOG_ERROR_INFO),
    data: z.null().meta({ description: 'Always null', example: null }),
    additional_data: z.null().meta({ description: 'Always null', example: null }),
  })
  .meta({ id: 'ErrorResponse', description: 'What went wrong, in one sentence' })
export type ErrorResponse = z.output<typeof ErrorResponse>

/** What Pipedrive's gateway answers before an operation is reached: 401, a malformed Authorization, a missing scope. */
export const GatewayErrorResponse = z
  .object({
    success: failure,
    error,
    errorCode: z.int().meta({ description: 'The status code again', example: 401 }),
    error_info: errorInfo(GATEWAY_ERROR_INFO),
  })
  .meta({ id: 'GatewayErrorResponse', description: 'The request was stopped before the operation' })
export type GatewayErrorResponse = z.output<typeof GatewayErrorResponse>

/** An operation's error envelope. */
export const errorResponse = (text: string, info: string = CALL_LOG_ERROR_INFO): ErrorResponse => ({
  success: false,
  error: text,
  error_info: info,
  data: null,
  additional_data: null,
})

/** The gateway's error envelope. */
export const gatewayErrorResponse = (status: number, text: string): GatewayErrorResponse => ({
  success: false,
  error: text,
  errorCode: status,
  error_info: GATEWAY_ERROR_INFO,
})
