import { z } from 'zod'

import { requiredOr } from '../stored-text.ts'

const TIME_HINT = 'must be a time of day in the format HH:MM or HH:MM:SS.'
const LENGTH_HINT = 'must be a length of time in the format HH:MM or HH:MM:SS.'

const TIME = /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
const LENGTH = /^\d{1,3}:[0-5]\d(?::[0-5]\d)?$/

const toSeconds = (clock: string): number => {
  const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number)
  return hours * 3600 + minutes * 60 + seconds
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Seconds as `HH:MM:SS`, which is how v2 writes a time of day and a length of time. */
export const toClock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(':')

const clock = (pattern: RegExp, hint: string) =>
  z.codec(
    z.string({ error: requiredOr(hint) }).refine((text) => text === '' || pattern.test(text), { error: hint }),
    z.int().nullable(),
    {
      decode: (text) => (text === '' ? null : toSeconds(text)),
      encode: (seconds) => (seconds === null ? '' : toClock(seconds)),
    },
  )

/** A time of day in UTC: `HH:MM` or `HH:MM:SS`; empty: none. Out: seconds since midnight. */
export const TimeOfDay = clock(TIME, TIME_HINT)

/** A length of time: `HH:MM` or `HH:MM:SS`, up to 999 hours; empty: none. Out: seconds. */
export const LengthOfTime = clock(LENGTH, LENGTH_HINT)

/** A time of day or a length of time, as v2 answers. */
export const ClockSeconds = z.string().regex(/^\d{2,3}:\d{2}:\d{2}$/)

/** The same, as v1 answers: without seconds, and empty when there is none. */
export const ClockMinutes = z.string().regex(/^(?:\d{2,3}:\d{2})?$/)
