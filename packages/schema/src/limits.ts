// Free of zod, so that a browser that needs a limit does not load the schemas with it: `@callbook/schema/limits`.

/** Seven days, in seconds: the longest call that is believed. */
export const MAX_CALL_DURATION = 7 * 24 * 60 * 60

/** The most call logs that one request changes, and so the most that can be selected. */
export const MAX_BULK_CALL_LOGS = 5000

/** The longest note, in characters of its HTML. */
export const MAX_NOTE_LENGTH = 100_000
