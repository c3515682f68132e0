import { z } from 'zod'

import { requiredOr } from './stored-text.ts'

const isKnown = (name: string): boolean => {
  // Intl also takes offsets ("+05:30"), which Postgres reads with the opposite sign.
  if (!/^[A-Za-z]/.test(name)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The IANA name of a time zone: `Europe/Berlin`. */
export const TimeZone = z
  .string({ error: requiredOr('must be the IANA name of a time zone, such as Europe/Berlin.') })
  .refine(isKnown, { error: 'must be the IANA name of a time zone, such as Europe/Berlin.' })
export type TimeZone = z.output<typeof TimeZone>
