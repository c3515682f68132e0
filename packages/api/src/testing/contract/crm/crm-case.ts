import { GATEWAY_ERROR_INFO, type Pagination } from '@callbook/schema'

import { answerWith, errorAnswer } from '../contract-case.ts'

/** A record as it must come back; a value may be a placeholder. */
export type Row = Readonly<Record<string, unknown>>

/** A v1 answer with one record. */
export const record = (data: Row, status = 200) => answerWith(status, { success: true, data })

/** A v2 answer with one record. */
export const v2Record = (data: Row) => answerWith(200, { success: true, data, additional_data: null })

/** A v1 answer with a page; null where an empty list says so. */
export const page = (data: readonly Row[] | null, { start = 0, limit = 100, ...more }: Partial<Pagination> = {}) =>
  answerWith(200, {
    success: true,
    data,
    additional_data: { pagination: { start, limit, more_items_in_collection: false, ...more } },
  })

/** A v2 answer with a page. */
export const v2Page = (data: readonly Row[], next_cursor: string | null = null) =>
  answerWith(200, { success: true, data, additional_data: { next_cursor } })

/** A CRM operation's error. */
export const crmError = (status: number, error: string, more: Readonly<Record<string, string>> = {}) =>
  errorAnswer(status, error, { error_info: GATEWAY_ERROR_INFO, ...more })

/** 400. */
export const crmRefusal = (error: string) => crmError(400, error)

/** 404 of a kind of record. */
export const crmNotFound = (what: string) => crmError(404, `${what} not found`)
