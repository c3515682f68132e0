import type { Context } from 'hono'
import type { z } from 'zod'

import type { RestEnv } from './rest-env.ts'

/** What is answered under one status. */
interface Answer {
  readonly description: string
  /** null: the answer has no body. */
  readonly schema: z.ZodType | null
  /** JSON unless told. */
  readonly content_type?: string
}

/**
 * One operation of the REST door, and all that is known of it: what it is called, what it takes, what it answers, what
 * it costs, and what it does. The door is made from a list of these, and so is every document about it.
 */
export interface Operation {
  /** Pipedrive's operation id. */
  readonly operation_id: string
  readonly summary: string
  readonly tag: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the base path, in Hono's writing: `/callLogs/:id`. */
  readonly path: string
  /** Where clients in the field look for it. */
  readonly base_paths: readonly string[]
  /** API tokens, as Pipedrive counts them against a company's daily budget. */
  readonly cost: number
  /** Any of these scopes opens it. An API token without scopes needs none. */
  readonly scopes: readonly string[]
  readonly parameters?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  /** JSON unless told. */
  readonly body_type?: 'multipart/form-data'
  /** Whether a browser's session is let in, too: for what a page loads by itself. Only for operations that read. */
  readonly session?: true
  /** Every documented status with what is answered. Statuses that any operation can answer are not repeated here. */
  readonly answers: Readonly<Record<number, Answer>>
  readonly handle: (c: Context<RestEnv>) => Promise<Response>
}

/** A parameter of the path. The router has matched it, so it is there. */
export const pathParameter = (c: Context<RestEnv>, name: string): string => c.req.param(name) ?? ''
