import { toE164 } from './to-e164.ts'

const IN_ANY_WRITING = /^[+\d\s().\-/\u2010-\u2015]+$/
// Fewer digits are in too many numbers to mean one.
const LEAST_DIGITS = 3

/** What a search term means as a phone number. */
interface SearchedNumber {
  /** Its E.164 form, when it is a whole number. */
  readonly e164: string | null
  /** Digits that stand in the E.164 form of the numbers that are meant; empty when the term is no number, or too few. */
  readonly digits: string
}

/**
 * Reads a search term as a number, in any writing: national or international, with 00 or +, with spaces, brackets and
 * the "(0)" of a trunk, whole or a part. Without its country code it is read in `country`.
 */
export const searchedNumber = (term: string, country: string): SearchedNumber => {
  const trimmed = term.trim()
  const digits = IN_ANY_WRITING.test(trimmed)
    ? trimmed
        .replace(/\(0+\)/, '')
        .replaceAll(/\D/g, '')
        // What a country or a trunk is dialled with is no part of E.164.
        .replace(/^0+/, '')
    : ''
  return { e164: toE164(trimmed, country), digits: digits.length >= LEAST_DIGITS ? digits : '' }
}
