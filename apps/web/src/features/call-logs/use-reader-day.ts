'use client'

import { useMemo } from 'react'

import { useTimeZone, useToday } from '@/features/time/reader-clock.tsx'

import type { ReaderDay } from './to-search.ts'

/** The reader's day and zone. */
export const useReaderDay = (): ReaderDay => {
  const today = useToday()
  const timeZone = useTimeZone()
  return useMemo(() => ({ today, timeZone }), [today, timeZone])
}
