interface Counted {
  readonly calls: number
  readonly activities: number
  readonly deals: number
  readonly leads: number
  readonly notes: number
}

const NOUNS = [
  ['calls', 'call', 'calls'],
  ['activities', 'activity', 'activities'],
  ['deals', 'deal', 'deals'],
  ['leads', 'lead', 'leads'],
  ['notes', 'note', 'notes'],
] as const
const NUMBER = new Intl.NumberFormat('en')

/** What a person has, in words: "3 calls, 1 deal"; empty when they have nothing. */
export const countedWords = (counted: Counted): string =>
  NOUNS.flatMap(([key, one, many]) => {
    const count = counted[key]
    return count > 0 ? [`${NUMBER.format(count)} ${count === 1 ? one : many}`] : []
  }).join(', ')
