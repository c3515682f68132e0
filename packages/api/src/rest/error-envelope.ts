import { ERROR_TEXTS, errorResponse, gatewayErrorResponse, GATEWAY_ERROR_INFO } from '@callbook/schema'
import type { Context } from 'hono'

import { APP_ERROR_KINDS, AppError } from '../app-error.ts'
import { toAppError } from '../trpc.ts'
import type { RestEnv } from './rest-env.ts'

type GatewayStatus = 400 | 401 | 403 | 429

/**
 * What the gateway in front of Pipedrive's operations answers. Its envelope differs from the operations':
 * it repeats the status, and has no `data`.
 */
export class GatewayError extends Error {
  readonly status: GatewayStatus

  constructor(status: GatewayStatus, message: string) {
    super(message)
    this.status = status
  }
}

/** The one place that turns any error into an answer of the REST door. */
export const errorEnvelope = (error: unknown, c: Context<RestEnv>): Response => {
  if (error instanceof GatewayError) {
    if (error.status === 401) c.header('x-401-by-gw', 'true')
    return c.json(gatewayErrorResponse(error.status, error.message), error.status)
  }
  const { kind, message, hint, cause } = toAppError(error)
  if (kind === 'internal' || kind === 'unavailable') c.get('log').error({ err: cause ?? error }, message)
  if (kind === 'unavailable') c.header('retry-after', '1')
  // The rest of the body is not read, so the connection cannot carry another request: say so before it closes.
  if (kind === 'payload_too_large') c.header('connection', 'close')
  return c.json(errorResponse(message, hint), APP_ERROR_KINDS[kind].status)
}

/** For a path that no operation has. */
export const unknownMethod = () => new AppError('not_found', ERROR_TEXTS.unknownMethod, { hint: GATEWAY_ERROR_INFO })

/** For an operation's path with a method it does not have. */
export const methodNotAllowed = (method: string, allow: string) =>
  new AppError('method_not_allowed', `Method ${method} is not allowed here. Use ${allow}.`)
