import type { Candidate, InboxNumber } from './inbox-queries.ts'

/** Why a number waits, in few words. */
export const whyItWaits = ({ persons, person_name }: Pick<InboxNumber, 'persons' | 'person_name'>): string => {
  if (persons === 0) return 'Nobody has this number'
  return persons === 1 && person_name !== null ? `Probably ${person_name}` : `${persons} people share it`
}

/** When somebody was last spoken to, as one would say it: "in March", "in March 2025". */
const inMonth = (instant: string, now: Date, timeZone: string): string => {
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone })
  const ofThisYear = year.format(now) === year.format(new Date(instant))
  const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone, ...(!ofThisYear && { year: 'numeric' }) })
  return `in ${month.format(new Date(instant))}`
}

/** Why somebody may be the other party of a number's calls: "Same number · last spoke in March". */
export const whyThem = (
  { has_number, last_on_number, last_time }: Pick<Candidate, 'has_number' | 'last_on_number' | 'last_time'>,
  now: Date,
  timeZone: string,
): string => {
  const reasons = [has_number ? 'Same number' : 'Earlier calls over this number are theirs']
  if (last_on_number && has_number) reasons.push(`last spoke over it ${inMonth(last_on_number, now, timeZone)}`)
  else if (last_time) reasons.push(`last spoke ${inMonth(last_time, now, timeZone)}`)
  else reasons.push('no calls yet')
  return reasons.join(' · ')
}
