import { cookies } from 'next/headers'
import { cache } from 'react'

import { requireSession } from '@/features/session/require-session.ts'
import { isTimeZone, TIME_ZONE_COOKIE } from '@/lib/time/time-zone.ts'

/** The reader's time zone as far as the server knows it: what the browser told last, else what the profile says. */
export const readerZone = cache(async (): Promise<string> => {
  const [session, jar] = await Promise.all([requireSession(), cookies()])
  const zones = [jar.get(TIME_ZONE_COOKIE)?.value, session.user.time_zone]
  return zones.find((zone) => zone && isTimeZone(zone)) ?? 'UTC'
})
