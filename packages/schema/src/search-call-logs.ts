import { z } from 'zod'

import { RecordId } from './record-id.ts'

/** The most rows in one page of the web app's list. */
export const MAX_SEARCH_LIMIT = 200

const LIMIT_HINT = `must be an integer from 1 to ${MAX_SEARCH_LIMIT}.`

/** The web app's list of a whole company's calls, newest first. Not on Pipedrive's wire: it pages by cursor. */
export const SearchCallLogs = z
  .object({
    cursor: z
      .string({ error: 'must be a string.' })
      .optional()
      .meta({ description: "The previous page's `next_cursor`; absent: the first page", example: 'eyJpZCI6…' }),
    limit: z
      .int({ error: LIMIT_HINT })
      .min(1, { error: LIMIT_HINT })
      .max(MAX_SEARCH_LIMIT, { error: LIMIT_HINT })
      .default(50)
      .meta({ description: 'Rows in a page', example: 50 }),
    user_id: RecordId.optional().meta({ description: 'Only the calls of this owner', example: 7 }),
  })
  .meta({ id: 'SearchCallLogs', description: "A page of the company's calls" })
export type SearchCallLogs = z.output<typeof SearchCallLogs>
