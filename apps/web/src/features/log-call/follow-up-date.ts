import { TZDate } from '@date-fns/tz'
import { addDays, format } from 'date-fns'

import type { LogCallValues } from './log-call-values.ts'

interface Clock {
  readonly timeZone: string
  /** Milliseconds since 1970. */
  readonly now: number
}

/** The day of a follow-up, `YYYY-MM-DD` in the reader's zone; undefined when there is to be none. */
export const followUpDate = (choice: LogCallValues['follow_up'], { timeZone, now }: Clock): string | undefined => {
  if (choice === null || choice === '') return undefined
  return typeof choice === 'string' ? choice : format(addDays(new TZDate(now, timeZone), choice), 'yyyy-MM-dd')
}
