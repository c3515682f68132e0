import { useExtracted, useFormatter } from 'next-intl'

import { addDays } from '@/lib/time/day.ts'

/** Writes a calendar day in few words, seen from `today`: "Today", "Tomorrow", "Friday", "12 Oct", "12 Oct 2024". */
export const useNearDay = (): ((day: string, today: string) => string) => {
  const t = useExtracted()
  const format = useFormatter()
  return (day, today) => {
    if (day === today) return t('Today')
    if (day === addDays(today, 1)) return t('Tomorrow')
    if (day === addDays(today, -1)) return t('Yesterday')
    const date = new Date(day)
    if (day > today && day < addDays(today, 7)) return format.dateTime(date, { timeZone: 'UTC', weekday: 'long' })
    const ofThisYear = day.slice(0, 4) === today.slice(0, 4)
    return format.dateTime(date, {
      timeZone: 'UTC',
      day: 'numeric',
      month: 'short',
      ...(!ofThisYear && { year: 'numeric' }),
    })
  }
}
