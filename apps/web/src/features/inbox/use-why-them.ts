import { useExtracted, useFormatter } from 'next-intl'

import type { TimeReader } from '@/lib/time/format-when.ts'

import type { Candidate } from './inbox-queries.ts'

/** The month of an instant, with its year when that is not this one: "March", "March 2025". */
const monthOf = (instant: string, now: Date, { format, timeZone }: TimeReader): string => {
  const yearOf = (date: Date) => format.dateTime(date, { year: 'numeric', timeZone })
  const date = new Date(instant)
  const ofThisYear = yearOf(date) === yearOf(now)
  return format.dateTime(date, { month: 'long', timeZone, ...(!ofThisYear && { year: 'numeric' }) })
}

type Evidence = Pick<Candidate, 'has_number' | 'last_on_number' | 'last_time'>

/** Why somebody may be the other party of a number's calls: "Same number · last spoke in March". */
export const useWhyThem = (): ((evidence: Evidence, now: Date, timeZone: string) => string) => {
  const t = useExtracted()
  const format = useFormatter()
  return ({ has_number, last_on_number, last_time }, now, timeZone) => {
    const inMonth = (instant: string) => monthOf(instant, now, { format, timeZone })
    const lastSpoke = () => {
      if (last_on_number && has_number) return t('last spoke over it in {month}', { month: inMonth(last_on_number) })
      if (last_time) return t('last spoke in {month}', { month: inMonth(last_time) })
      return t('no calls yet')
    }
    const reason = has_number ? t('Same number') : t('Earlier calls over this number are theirs')
    return `${reason} · ${lastSpoke()}`
  }
}
