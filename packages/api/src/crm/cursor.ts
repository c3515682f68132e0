import type { z } from 'zod'

import { AppError } from '../app-error.ts'

/** A cursor is the last record's place in the order, opaque to clients. */
export const writeCursor = (place: readonly unknown[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place that a cursor tells. Throws `bad_request` for what `writeCursor` did not write. */
export const readCursor = <T extends z.ZodType>(cursor: string, place: T): z.output<T> => {
  try {
    return place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (cause) {
    throw new AppError('bad_request', '"cursor" must be the next_cursor of the page before.', { cause })
  }
}
