import { Prisma } from '@callbook/db'

import { searchedNumber } from '../phone-numbers/searched-number.ts'

/** Calls from or to a number that holds these digits; without its E.164 form, as it was sent. */
export const digitsAreIn = (digits: string): Prisma.Sql => {
  const pattern = `%${digits}%`
  return Prisma.sql`(
    c.to_phone_number_e164 like ${pattern} or c.from_phone_number_e164 like ${pattern}
    or (c.to_phone_number_e164 is null and translate(c.to_phone_number, ' -().+/', '') like ${pattern})
    or (c.from_phone_number_e164 is null and translate(c.from_phone_number, ' -().+/', '') like ${pattern})
  )`
}

/**
 * Of `call_logs c`: from or to the number that a term is, or one that holds its digits, in any writing; undefined when the
 * term is no number. A number with its country code is that number alone: found by index.
 */
export const numberOfCall = (term: string, country: string): Prisma.Sql | undefined => {
  const { e164, digits } = searchedNumber(term, country)
  const isWhole = e164 !== null && /^(?:\+|00)/.test(term.trim())
  const conditions = [
    ...(e164 ? [Prisma.sql`c.to_phone_number_e164 = ${e164} or c.from_phone_number_e164 = ${e164}`] : []),
    ...(digits && !isWhole ? [digitsAreIn(digits)] : []),
  ]
  return conditions.length > 0 ? Prisma.sql`(${Prisma.join(conditions, ' or ')})` : undefined
}
