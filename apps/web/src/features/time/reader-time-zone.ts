import { cookies } from 'next/headers'

import { requireSession } from '@/features/session/require-session.ts'
import { isTimeZone, TIME_ZONE_COOKIE } from '@/lib/time/time-zone.ts'

/** The zone to render a page in: what the reader's browser told last, else the one of their profile. */
export const readerTimeZone = async (): Promise<string> => {
  const [session, jar] = await Promise.all([requireSession(), cookies()])
  const zones = [jar.get(TIME_ZONE_COOKIE)?.value, session.user.time_zone]
  return zones.find((zone) => zone && isTimeZone(zone)) ?? 'UTC'
}
