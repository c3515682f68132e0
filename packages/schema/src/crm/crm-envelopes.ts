import { z } from 'zod'

import { ERROR_TEXTS, GATEWAY_ERROR_INFO } from '../error-texts.ts'
import { Pagination } from '../pagination.ts'

const success = z.literal(true).meta({ description: 'If the response is successful or not', example: true })
const failure = z.literal(false).meta({ description: 'If the response is successful or not', example: false })
const error = z.string().meta({ description: 'The description of the error', example: ERROR_TEXTS.notFound })
const nothing = z.null().meta({ description: 'Always null', example: null })

const listOf = <T extends z.ZodType>(item: T) =>
  z.array(item).meta({ description: 'The items; [] when there are none', example: [item.meta()?.example] })

/** A v1 answer with one thing: `{ success, data }`. Its schema brings its own description and example. */
export const v1Response = <T extends z.ZodType>(id: string, data: T) =>
  z.strictObject({ success, data }).meta({ id, description: 'What was asked for' })

/** A v1 answer with a page of things. */
export const v1ListResponse = <T extends z.ZodType>(id: string, item: T) =>
  z
    .strictObject({
      success,
      data: listOf(item),
      additional_data: z
        .strictObject({ pagination: Pagination.strict() })
        .meta({ description: 'Where this page lies', example: { pagination: Pagination.meta()?.example } }),
    })
    .meta({ id, description: 'A page of a list' })

/** A v2 answer with one thing: `{ success, data, additional_data: null }`. */
export const v2Response = <T extends z.ZodType>(id: string, data: T) =>
  z.strictObject({ success, data, additional_data: nothing }).meta({ id, description: 'What was asked for' })

/** `additional_data` of a v2 list. */
export const NextCursor = z
  .strictObject({
    next_cursor: z
      .string()
      .nullable()
      .meta({ description: 'The `cursor` of the next page; null: there is none', example: 'WzEyXQ' }),
  })
  .meta({ id: 'NextCursor', description: 'Where the next page begins', example: { next_cursor: null } })
export type NextCursor = z.output<typeof NextCursor>

/** A v2 answer with a page of things. */
export const v2ListResponse = <T extends z.ZodType>(id: string, item: T) =>
  z
    .strictObject({ success, data: listOf(item), additional_data: NextCursor })
    .meta({ id, description: 'A page of a list' })

/** Every 4xx and 5xx of a CRM operation. */
export const CrmErrorResponse = z
  .strictObject({
    success: failure,
    error,
    error_info: z
      .string()
      .meta({ description: 'A message describing how to solve the problem', example: GATEWAY_ERROR_INFO }),
    data: nothing,
    additional_data: nothing,
  })
  .meta({ id: 'CrmErrorResponse', description: 'What went wrong, in one sentence' })
export type CrmErrorResponse = z.output<typeof CrmErrorResponse>

/** What a few v1 operations (users) answer instead: the sentence alone. */
export const BareErrorResponse = z
  .strictObject({ success: failure, error })
  .meta({ id: 'BareErrorResponse', description: 'What went wrong, in one sentence' })
export type BareErrorResponse = z.output<typeof BareErrorResponse>
