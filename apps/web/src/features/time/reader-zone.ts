import { cookies } from 'next/headers'
import { cache } from 'react'

import { requireSession } from '@/features/session/require-session.ts'
import { isTimeZone, TIME_ZONE_COOKIE } from '@/lib/time/time-zone.ts'

/** The time zone that the reader's profile says; null: the browser's own is meant. */
export const chosenTimeZone = cache(async (): Promise<string | null> => {
  const { time_zone } = (await requireSession()).user
  return time_zone && isTimeZone(time_zone) ? time_zone : null
})

/** The reader's time zone as far as the server knows it: what the profile says, else what the browser told last. */
export const readerZone = cache(async (): Promise<string> => {
  const [chosen, jar] = await Promise.all([chosenTimeZone(), cookies()])
  const told = jar.get(TIME_ZONE_COOKIE)?.value
  return chosen ?? (told && isTimeZone(told) ? told : 'UTC')
})
