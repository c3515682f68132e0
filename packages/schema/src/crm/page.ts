import { wholeNumber } from '../pagination.ts'
import { StoredText } from '../stored-text.ts'

/** The most items in one page of a list of CRM records. */
export const MAX_CRM_PAGE = 500
const DEFAULT_CRM_PAGE = 100

const limit = wholeNumber(1, MAX_CRM_PAGE)
  .default(DEFAULT_CRM_PAGE)
  .meta({ description: `Items in a page. The upper limit is ${MAX_CRM_PAGE}.`, example: DEFAULT_CRM_PAGE })

/** The fields of a v1 list's query that page: spread them into its object. A `limit` over 500 is clamped. */
export const v1Page = {
  start: wholeNumber(0, Number.MAX_SAFE_INTEGER)
    .default(0)
    .meta({ description: 'For pagination, the position that represents the first result for the page', example: 0 }),
  limit,
}

/** The fields of a v2 list's query that page: spread them into its object. A `limit` over 500 is clamped. */
export const v2Page = {
  cursor: StoredText.optional().meta({
    description: 'For pagination, the `next_cursor` of the page before; absent: the first page',
    example: 'WzEyXQ',
  }),
  limit,
}

/** Where a page starts: at a position (v1) or after a record (v2 and the web app). */
export interface PageRequest {
  readonly start?: number | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}
