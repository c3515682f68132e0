import { z } from 'zod'

/** The most items in one page of `GET /callLogs`, and its default. */
export const MAX_PAGE_LIMIT = 50

/** An integer of a query string: digits, or already a number. Out: a number, brought down to `most` where it is over. */
export const wholeNumber = (least: number, most: number) => {
  const error = `must be an integer of at least ${least}.`
  return z.codec(
    z.union([z.string().regex(/^\d+$/, { error }), z.number()], { error }),
    z.int({ error }).min(least, { error }),
    {
      decode: (wire) => Math.min(Number(wire), most),
      encode: (value) => value,
    },
  )
}

/** The query of `GET /callLogs`. A `limit` over 50 is clamped to 50, never refused. */
export const ListCallLogs = z
  .object({
    start: wholeNumber(0, Number.MAX_SAFE_INTEGER)
      .default(0)
      .meta({ description: 'For pagination, the position that represents the first result for the page', example: 0 }),
    limit: wholeNumber(1, MAX_PAGE_LIMIT).default(MAX_PAGE_LIMIT).meta({
      description: 'For pagination, the limit of entries to be returned. The upper limit is 50.',
      example: 50,
    }),
  })
  .meta({ id: 'ListCallLogs', description: 'The query of GET /callLogs' })
export type ListCallLogs = z.output<typeof ListCallLogs>

/** Where a page lies in its collection. `next_start` is there exactly when there is more. */
export const Pagination = z
  .object({
    start: z.int().meta({ description: 'Pagination start', example: 0 }),
    limit: z.int().meta({ description: 'Items shown per page', example: 50 }),
    more_items_in_collection: z
      .boolean()
      .meta({ description: 'If there are more list items in the collection than displayed or not', example: true }),
    next_start: z.int().optional().meta({ description: 'The start of the next page', example: 50 }),
  })
  .meta({
    id: 'Pagination',
    description: 'Where this page lies in its collection',
    example: { start: 0, limit: 50, more_items_in_collection: false },
  })
export type Pagination = z.output<typeof Pagination>
