import type { Prisma } from '@callbook/db'

import { fieldHas, fieldIs } from '../crm/contains.ts'
import { toE164 } from '../phone-numbers/to-e164.ts'

// Fewer digits are in too many numbers to mean one.
const LEAST_DIGITS = 5

/** The digits of a term that looks like a number; without the zeros in front, which a country or a trunk is dialled with. */
const significantDigits = (term: string): string =>
  /^[\d\s()+./-]+$/.test(term) ? term.replaceAll(/\D/g, '').replace(/^0+/, '') : ''

/**
 * For Prisma's `OR`: the phones that are this number, however either is written: national or international, with spaces
 * and brackets, with 00 or +, without the country code. Unless `exact`, also those that contain its digits.
 */
export const phoneConditions = (
  term: string,
  { country, exact }: { country: string; exact: boolean },
): Prisma.PersonPhoneWhereInput[] => {
  const number = toE164(term, country)
  const digits = significantDigits(term)
  const enough = digits.length >= LEAST_DIGITS
  return [
    ...(number ? [{ value_e164: number }] : []),
    // A country code that came without its plus.
    ...(enough ? [{ value_e164: `+${digits}` }] : []),
    ...(enough && !exact ? [{ value_e164: { contains: digits } }] : []),
    // Extensions and SIP names have no E.164 form.
    exact ? fieldIs('value', term) : fieldHas('value', term),
  ]
}
