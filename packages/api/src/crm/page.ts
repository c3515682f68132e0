import { type PageRequest, UtcDateTime } from '@callbook/schema'
import { z } from 'zod'

import { readCursor, writeCursor } from './cursor.ts'

const MAX_ID = 2 ** 31 - 1

/** An order of records: by a column, and by id among equals. */
export interface Order {
  readonly field: string
  readonly direction: 'asc' | 'desc'
}

interface Row {
  readonly id: number | string
}

// The kinds of place that a cursor may tell; the column decides which one it is.
const IntegerPlace = z.tuple([z.int().min(0).max(MAX_ID)])
const idPlace = z.union([z.int().min(0).max(MAX_ID), z.guid()])
const TimePlace = z.tuple([UtcDateTime, idPlace])
const TextPlace = z.tuple([z.string().refine((text) => !text.includes('\0') && text.isWellFormed()), idPlace])

/** The condition that lets only records after the cursor through, for Prisma's `AND`. */
const after = (cursor: string, { field, direction }: Order): object => {
  const beyond = direction === 'asc' ? 'gt' : 'lt'
  if (field === 'id') {
    const [id] = readCursor(cursor, z.union([IntegerPlace, z.tuple([z.guid()])]))
    return { id: { [beyond]: id } }
  }
  const [value, id] = readCursor(cursor, field.endsWith('_time') ? TimePlace : TextPlace)
  return { OR: [{ [field]: { [beyond]: value } }, { [field]: value, id: { [beyond]: id } }] }
}

/**
 * What Prisma's `findMany` needs for a page, beside its `where` and `select`: one row more than asked tells whether
 * there is another page. Put `condition` into the `AND` of the `where`. The columns: `id`, those that end in `_time`, and texts.
 */
export const pageArguments = ({ start, cursor, limit }: PageRequest, order: Order) => ({
  condition: cursor === undefined ? {} : after(cursor, order),
  orderBy:
    order.field === 'id' ? [{ id: order.direction }] : [{ [order.field]: order.direction }, { id: order.direction }],
  take: limit + 1,
  ...(start !== undefined && { skip: start }),
})

/** A page of a list, with what either version of the wire says about the next one. */
export interface Page<T> {
  readonly items: T[]
  readonly next_cursor: string | null
  readonly pagination: {
    readonly start: number
    readonly limit: number
    readonly more_items_in_collection: boolean
    readonly next_start?: number
  }
}

/** The page that the rows of `pageArguments` make. */
export const pageOf = <R extends Row>(
  rows: readonly R[],
  { start = 0, limit }: PageRequest,
  { field }: Order,
): Page<R> => {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const more = rows.length > limit && last !== undefined
  const place = last && (field === 'id' ? [last.id] : [Reflect.get(last, field) as unknown, last.id])
  return {
    items,
    next_cursor: more && place ? writeCursor(place) : null,
    pagination: { start, limit, more_items_in_collection: more, ...(more && { next_start: start + limit }) },
  }
}
