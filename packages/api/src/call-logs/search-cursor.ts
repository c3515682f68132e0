import { Prisma } from '@callbook/db'
import { type SearchCallLogs, UtcDateTime } from '@callbook/schema'
import { z } from 'zod'

import { AppError } from '../app-error.ts'
import { isIssuedCallLogId } from './call-log-id.ts'

/** What the order of a list is made of. */
export interface SortedRow {
  readonly id: string
  readonly start_time: Date
  readonly duration: number
}

type SortBy = SearchCallLogs['sort_by']

const Id = z.string().refine(isIssuedCallLogId)
const CURSORS = {
  start_time: z.tuple([UtcDateTime, Id]),
  duration: z.tuple([z.int().min(0), Id]),
} as const satisfies Record<SortBy, z.ZodType>

/** The last row's place in the order, opaque to clients. */
export const writeCursor = (row: SortedRow, sort_by: SortBy): string =>
  Buffer.from(JSON.stringify([row[sort_by], row.id.replaceAll('-', '')])).toString('base64url')

const readCursor = (cursor: string, sort_by: SortBy): readonly [Date | number, string] => {
  try {
    return CURSORS[sort_by].parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (cause) {
    throw new AppError('bad_request', '"cursor" must be the next_cursor of the page before.', { cause })
  }
}

const COLUMNS = { start_time: Prisma.sql`c.start_time`, duration: Prisma.sql`c.duration` } as const

/** The order as SQL, and the condition of what comes after the cursor in it. Ids make the order total. */
export const searchOrder = ({ cursor, sort_by, sort_direction }: SearchCallLogs) => {
  const column = COLUMNS[sort_by]
  const [order, comes] = sort_direction === 'asc' ? [Prisma.sql`asc`, Prisma.sql`>`] : [Prisma.sql`desc`, Prisma.sql`<`]
  const after = cursor === undefined ? null : readCursor(cursor, sort_by)
  return {
    order_by: Prisma.sql`${column} ${order}, c.id ${order}`,
    // Compared as one row, which is a place in the index.
    after: after ? Prisma.sql`(${column}, c.id) ${comes} (${after[0]}, ${after[1]}::uuid)` : Prisma.sql`true`,
  }
}
