import { cookies } from 'next/headers'

import type { Session } from '@/features/session/require-session.ts'
import { dayOf } from '@/lib/time/day-of.ts'
import { isTimeZone, TIME_ZONE_COOKIE } from '@/lib/time/time-zone.ts'

/** The reader's zone as far as the server knows, and which day it is there. */
export const requestDay = async (session: Session): Promise<{ today: string; timeZone: string }> => {
  const zones = [(await cookies()).get(TIME_ZONE_COOKIE)?.value, session.user.time_zone]
  const timeZone = zones.find((zone) => zone && isTimeZone(zone)) ?? 'UTC'
  return { today: dayOf(Date.now(), timeZone), timeZone }
}
