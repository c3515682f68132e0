import { TZDate } from '@date-fns/tz'
import { format } from 'date-fns'

/** Which day an instant (milliseconds since 1970) is in a zone: `2026-11-22`. */
export const dayOf = (instant: number, timeZone: string): string => format(new TZDate(instant, timeZone), 'yyyy-MM-dd')
