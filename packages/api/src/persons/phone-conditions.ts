import type { Prisma } from '@callbook/db'

import { fieldHas, fieldIs } from '../crm/contains.ts'
import { searchedNumber } from '../phone-numbers/searched-number.ts'

/**
 * For Prisma's `OR`: the phones that are this number, however either is written: national or international, with spaces
 * and brackets, with 00 or +, without the country code. Unless `exact`, also those that contain its digits.
 */
export const phoneConditions = (
  term: string,
  { country, exact }: { country: string; exact: boolean },
): Prisma.PersonPhoneWhereInput[] => {
  const { e164, digits } = searchedNumber(term, country)
  return [
    ...(e164 ? [{ value_e164: e164 }] : []),
    // A country code that came without its plus.
    ...(digits ? [{ value_e164: exact ? `+${digits}` : { contains: digits } }] : []),
    // Extensions and SIP names have no E.164 form.
    exact ? fieldIs('value', term) : fieldHas('value', term),
  ]
}

/** For Prisma's `OR`: persons who have the number that a term is, in any writing, or one with its digits; none for words. */
export const hasNumber = (term: string, country: string): Prisma.PersonWhereInput[] => {
  const { e164, digits } = searchedNumber(term, country)
  const conditions = [
    ...(e164 ? [{ value_e164: e164 }] : []),
    ...(digits ? [{ value_e164: { contains: digits } }] : []),
  ]
  return conditions.length > 0 ? [{ phones: { some: { OR: conditions } } }] : []
}
