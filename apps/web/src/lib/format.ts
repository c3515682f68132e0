import type { useFormatter } from 'next-intl'

/** Writes numbers, dates and lists in the reader's language: what `useFormatter()` or `getFormatter()` of next-intl give. */
export type Format = ReturnType<typeof useFormatter>
