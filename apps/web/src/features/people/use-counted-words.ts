import { useExtracted, useFormatter } from 'next-intl'

interface Counted {
  readonly calls: number
  readonly activities: number
  readonly deals: number
  readonly leads: number
  readonly notes: number
}

/** Says what a person has: "3 calls, 1 deal"; an empty text when they have nothing. */
export const useCountedWords = (): ((counted: Counted) => string) => {
  const t = useExtracted()
  const format = useFormatter()
  return ({ calls, activities, deals, leads, notes }) => {
    const words = [
      calls > 0 && t('{count, plural, one {# call} other {# calls}}', { count: calls }),
      activities > 0 && t('{count, plural, one {# activity} other {# activities}}', { count: activities }),
      deals > 0 && t('{count, plural, one {# deal} other {# deals}}', { count: deals }),
      leads > 0 && t('{count, plural, one {# lead} other {# leads}}', { count: leads }),
      notes > 0 && t('{count, plural, one {# note} other {# notes}}', { count: notes }),
    ]
    return format.list(
      words.filter((word) => word !== false),
      { type: 'unit', style: 'short' },
    )
  }
}
