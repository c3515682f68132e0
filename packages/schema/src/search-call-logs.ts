import { z } from 'zod'

import { CallLogFilter } from './call-log-filter.ts'

/** The most rows in one page of the web app's list. */
export const MAX_SEARCH_LIMIT = 200

const LIMIT_HINT = `must be an integer from 1 to ${MAX_SEARCH_LIMIT}.`
const SORTS = ['start_time', 'duration'] as const
const DIRECTIONS = ['desc', 'asc'] as const

/** The web app's list of a whole company's calls. Not on Pipedrive's wire: it pages by cursor. */
export const SearchCallLogs = z
  .object({
    ...CallLogFilter.shape,
    cursor: z.string({ error: 'must be a string.' }).optional().meta({
      description: "The previous page's `next_cursor`, for the same filter and order; absent: the first page",
      example: 'eyJpZCI6…',
    }),
    limit: z
      .int({ error: LIMIT_HINT })
      .min(1, { error: LIMIT_HINT })
      .max(MAX_SEARCH_LIMIT, { error: LIMIT_HINT })
      .default(50)
      .meta({ description: 'Rows in a page', example: 50 }),
    sort_by: z
      .enum(SORTS, { error: `must be one of [${SORTS.join(', ')}].` })
      .default('start_time')
      .meta({ description: 'What the calls are sorted by', example: 'duration' }),
    sort_direction: z
      .enum(DIRECTIONS, { error: `must be one of [${DIRECTIONS.join(', ')}].` })
      .default('desc')
      .meta({ description: 'Largest first, or smallest', example: 'desc' }),
  })
  .meta({ id: 'SearchCallLogs', description: "A page of the company's calls" })
export type SearchCallLogs = z.output<typeof SearchCallLogs>
export type SearchCallLogsWire = z.input<typeof SearchCallLogs>
