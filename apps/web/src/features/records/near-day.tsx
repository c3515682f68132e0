'use client'

import { useToday } from '@/features/time/reader-clock.tsx'
import { useNearDay } from '@/features/time/use-near-day.ts'

/** A calendar day (`YYYY-MM-DD`) in few words: "Tomorrow", "12 Oct". */
export const NearDay = ({ day }: { day: string }) => {
  const today = useToday()
  const nearDay = useNearDay()
  return <time dateTime={day}>{nearDay(day, today)}</time>
}
