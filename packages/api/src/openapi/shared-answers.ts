import { ErrorResponse, errorResponse, ERROR_TEXTS, GatewayErrorResponse, gatewayErrorResponse } from '@callbook/schema'
import type { z } from 'zod'

import { MAX_BODY_BYTES } from '../rest/read-json.ts'

interface SharedAnswer {
  readonly description: string
  readonly schema: z.ZodType
  readonly example: unknown
  readonly headers?: readonly string[]
}

/** What any path of the door can answer, by the name of its component. */
export const SHARED_ANSWERS = {
  MalformedAuthorization: {
    description: 'The header `Authorization` is not `Bearer` and a token.',
    schema: GatewayErrorResponse,
    example: gatewayErrorResponse(400, ERROR_TEXTS.malformedAuthorization),
  },
  Unauthorized: {
    description: 'The API token or access token is missing, unknown, expired or revoked.',
    schema: GatewayErrorResponse,
    example: gatewayErrorResponse(401, ERROR_TEXTS.unauthorized),
    headers: ['x-401-by-gw'],
  },
  ScopeMismatch: {
    description: 'The token lacks a scope that opens this operation.',
    schema: GatewayErrorResponse,
    example: gatewayErrorResponse(403, ERROR_TEXTS.scopeMismatch),
  },
  UnknownMethod: {
    description: 'There is no such path.',
    schema: ErrorResponse,
    example: errorResponse(ERROR_TEXTS.unknownMethod),
  },
  MethodNotAllowed: {
    description: 'The path does not have this method; `Allow` names those it has.',
    schema: ErrorResponse,
    example: errorResponse('Method PUT is not allowed here. Use GET or POST.'),
    headers: ['allow'],
  },
  BodyTooLarge: {
    description: `The body is larger than ${MAX_BODY_BYTES / 1024 / 1024} MiB.`,
    schema: ErrorResponse,
    example: errorResponse(`The request body is larger than ${MAX_BODY_BYTES} bytes (1 MiB).`),
  },
  OverLimit: {
    description: 'The token is over its limit of requests, or the company over its daily budget: see `Retry-After`.',
    schema: GatewayErrorResponse,
    example: gatewayErrorResponse(429, ERROR_TEXTS.overLimit),
    headers: ['retry-after'],
  },
  Internal: {
    description: 'It is our fault. The log has the cause under `x-correlation-id`.',
    schema: ErrorResponse,
    example: errorResponse(ERROR_TEXTS.internal),
  },
  Unavailable: {
    description: 'The server is stopping, or too much is waiting: try again.',
    schema: ErrorResponse,
    example: errorResponse('Too many requests are waiting. Please try again.'),
    headers: ['retry-after'],
  },
} satisfies Record<string, SharedAnswer>

export type SharedAnswerName = keyof typeof SHARED_ANSWERS

/** Which of them any operation can answer, by status. 413 is for those that take a body. */
export const ANY_OPERATION: Readonly<Record<number, SharedAnswerName>> = {
  400: 'MalformedAuthorization',
  401: 'Unauthorized',
  403: 'ScopeMismatch',
  413: 'BodyTooLarge',
  429: 'OverLimit',
  500: 'Internal',
  503: 'Unavailable',
}
