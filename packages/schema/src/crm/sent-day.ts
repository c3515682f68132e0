import { z } from 'zod'

import { requiredOr } from '../stored-text.ts'

const HINT = 'must be a date that exists, in the format YYYY-MM-DD.'

const startOf = (day: string): Date => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const start = new Date(0)
  start.setUTCFullYear(year, month - 1, date)
  return start
}

/** A day as clients send it: `YYYY-MM-DD`, and it must exist. Out: its start in UTC, which is what a date column keeps. */
export const SentDay = z.codec(
  z
    .string({ error: requiredOr(HINT) })
    .regex(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { error: HINT })
    // Date rolls over what does not exist: what comes out must be what went in.
    .refine((day) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || startOf(day).toISOString().startsWith(day), { error: HINT }),
  z.date(),
  { decode: startOf, encode: (start) => start.toISOString().slice(0, 10) },
)
export type SentDay = z.output<typeof SentDay>

/** The same, where an empty text says that there is none. */
export const SentDayOrEmpty = z.codec(z.union([z.literal(''), SentDay]), z.date().nullable(), {
  decode: (day) => (day === '' ? null : day),
  encode: (day) => day ?? '',
})
