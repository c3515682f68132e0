import type { InsightsFilter } from '@callbook/schema'
import { useExtracted, useFormatter } from 'next-intl'

import { formatFullDay } from '@/lib/time/day.ts'

/** Days of the viewer's clock; where `until` (`HH:MM`) is, the last of them up to then. */
export interface Days extends Pick<InsightsFilter, 'from' | 'to'> {
  readonly until?: string | null
}

/** Names days: `Fri, 20 Nov 2026`, `Sat, 14 Nov 2026 – Fri, 20 Nov 2026 until 16:24`. */
export const usePeriodWords = (): ((days: Days) => string) => {
  const t = useExtracted()
  const format = useFormatter()
  return ({ from, to, until }) => {
    const days =
      from === to ? formatFullDay(from, format) : `${formatFullDay(from, format)} – ${formatFullDay(to, format)}`
    if (!until) return days
    const time = format.dateTime(new Date(`${to}T${until}Z`), { timeZone: 'UTC', hour: '2-digit', minute: '2-digit' })
    return t('{days} until {time}', { days, time })
  }
}
