import { type PageRequest, UtcDateTime } from '@callbook/schema'
import { z } from 'zod'

import { readCursor, writeCursor } from './cursor.ts'

const MAX_ID = 2 ** 31 - 1

/** An order of records: by a column, and by id among equals. */
export interface Order {
  readonly field: string
  readonly direction: 'asc' | 'desc'
  /** What ids are; integers unless told. */
  readonly ids?: 'uuid'
}

interface Row {
  readonly id: number | string
}

// The kinds of place that a cursor may tell; the column decides which one it is.
const Id = { integer: z.int().min(0).max(MAX_ID), uuid: z.guid() }
const Text = z.string().refine((text) => !text.includes('\0') && text.isWellFormed())
const Decimal = z.string().regex(/^-?\d{1,16}(?:\.\d{1,2})?$/)

const valueOf = (field: string) => {
  if (field.endsWith('_time')) return UtcDateTime
  if (isNullable(field)) return UtcDateTime.nullable()
  return field === 'value' ? Decimal : Text
}

/** Days may be absent; such records come last, whatever the direction. */
const isNullable = (field: string): boolean => field.endsWith('_date')

/** The condition that lets only records after the cursor through, for Prisma's `AND`. */
const after = (cursor: string, { field, direction, ids }: Order): object => {
  const beyond = direction === 'asc' ? 'gt' : 'lt'
  const place = Id[ids ?? 'integer']
  if (field === 'id') {
    const [id] = readCursor(cursor, z.tuple([place]))
    return { id: { [beyond]: id } }
  }
  const [value, id] = readCursor(cursor, z.tuple([valueOf(field), place]))
  const amongEquals = { [field]: value, id: { [beyond]: id } }
  if (value === null) return amongEquals
  return { OR: [{ [field]: { [beyond]: value } }, amongEquals, ...(isNullable(field) ? [{ [field]: null }] : [])] }
}

const directionOf = ({ field, direction }: Order) =>
  isNullable(field) ? { sort: direction, nulls: 'last' as const } : direction

/**
 * What Prisma's `findMany` needs for a page, beside its `where` and `select`: one row more than asked tells whether
 * there is another page. Put `condition` into the `AND` of the `where`. The columns: `id`, those that end in `_time` or `_date`, `value`,
 * and texts.
 */
export const pageArguments = ({ start, cursor, limit }: PageRequest, order: Order) => ({
  condition: cursor === undefined ? {} : after(cursor, order),
  orderBy: [...(order.field === 'id' ? [] : [{ [order.field]: directionOf(order) }]), { id: order.direction }],
  take: limit + 1,
  // Prisma's `skip` has 32 bits; nobody has that many records.
  ...(start !== undefined && { skip: Math.min(start, MAX_ID) }),
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

/** The same page, of presented rows. */
export const presentPage = <R, T>({ items, ...rest }: Page<R>, present: (row: R) => T): Page<T> => ({
  ...rest,
  items: items.map((row) => present(row)),
})
