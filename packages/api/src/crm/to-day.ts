/** A day as both versions of the wire write it. */
export const toDay = (day: Date | null): string | null => day && day.toISOString().slice(0, 10)
