import { BareErrorResponse, CrmErrorResponse, GATEWAY_ERROR_INFO } from '@callbook/schema'
import { z } from 'zod'

import { AppError } from '../../app-error.ts'
import type { ActorContext } from '../../context.ts'
import { toAppError } from '../../trpc.ts'
import type { Operation } from '../operation.ts'
import { readJson } from '../read-json.ts'

/** Where clients in the field look for each version. */
const BASE_PATHS = { v1: ['/v1', '/api/v1'], v2: ['/api/v2', '/v2'] } as const

// The descriptions of what can go wrong.
const ERRORS = {
  400: 'The request contains wrong or incorrectly formatted arguments.',
  403: "You don't have permission to do this.",
  404: 'A record that the request names was not found.',
  409: 'The request does not fit the state of the record.',
  410: 'The record was deleted already.',
} as const

interface Input<P, Q, B> {
  readonly params: P
  readonly query: Q
  readonly body: B
}

interface Description<
  P extends z.ZodObject,
  Q extends z.ZodObject,
  B extends z.ZodType,
  A extends z.ZodType,
> extends Pick<Operation, 'operation_id' | 'summary' | 'tag' | 'method' | 'path' | 'cost' | 'scopes'> {
  readonly version: keyof typeof BASE_PATHS
  readonly parameters?: P
  readonly query?: Q
  readonly body?: B
  /** Of success; 200 unless told. */
  readonly status?: 200 | 201
  /** What success answers, whole: `run` gives exactly this. */
  readonly answer: A
  /** Statuses beside 400 that it can end in. */
  readonly errors?: readonly (403 | 404 | 409 | 410)[]
  /** Whether its 404 is the sentence alone, as Pipedrive documents it for users. */
  readonly bare_not_found?: true
  readonly run: (ctx: ActorContext, input: Input<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<NoInfer<A>>>
}

/** An error as the CRM operations word it: their `error_info` differs from that of the call logs. */
const inCrmWords = (error: unknown): AppError => {
  const { kind, message, hint, cause } = toAppError(error)
  return new AppError(kind, message, { hint: hint ?? GATEWAY_ERROR_INFO, cause })
}

/**
 * An operation on CRM records, from what is particular about it. What it takes is parsed with the very schemas that
 * describe it (parameters, then query, then body), and what `run` gives is the answer, whole.
 */
export const crmOperation = <
  P extends z.ZodObject = z.ZodObject,
  Q extends z.ZodObject = z.ZodObject,
  B extends z.ZodType = z.ZodType,
  A extends z.ZodType = z.ZodType,
>({
  version,
  answer,
  status = 200,
  errors = [],
  bare_not_found,
  run,
  ...told
}: Description<P, Q, B, A>): Operation => {
  const { parameters, query, body } = told
  const takes = parameters ?? query ?? body
  const failures = [...(takes ? [400 as const] : []), ...errors]
  const documented = failures.map((code) => {
    const schema = code === 404 && bare_not_found ? BareErrorResponse : CrmErrorResponse
    return [code, { description: ERRORS[code], schema }] as const
  })
  return {
    ...told,
    base_paths: BASE_PATHS[version],
    answers: { [status]: { description: told.summary, schema: answer }, ...Object.fromEntries(documented) },
    handle: async (c) => {
      try {
        const params = (parameters ?? z.object({})).parse(c.req.param()) as z.output<P>
        const asked = (query ?? z.object({})).parse(c.req.query()) as z.output<Q>
        const sent = (body ? body.parse(await readJson(c)) : undefined) as z.output<B>
        return c.json(await run(c.get('context'), { params, query: asked, body: sent }), status)
      } catch (cause) {
        const error = inCrmWords(cause)
        if (bare_not_found && error.kind === 'not_found') {
          return c.json<BareErrorResponse>({ success: false, error: error.message }, 404)
        }
        throw error
      }
    },
  }
}
