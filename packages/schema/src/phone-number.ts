import type { z } from 'zod'

import { countCharacters, StoredText } from './stored-text.ts'

/** The longest number that is stored, in characters. */
export const MAX_PHONE_NUMBER_LENGTH = 64

// Control characters, spaces, marks with nothing to sit on, and the letters and symbols that draw nothing
// (Hangul fillers, variation selectors, the blank Braille pattern).
const VISIBLE = /[^\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u

/**
 * A phone number as the phone system writes it: stored and returned as sent.
 * Extensions (`201`), short codes and SIP names are real, so any text with a visible character is one.
 */
export const PhoneNumber = StoredText.refine((text) => VISIBLE.test(text), {
  error: 'must contain at least one visible character.',
}).refine((text) => countCharacters(text) <= MAX_PHONE_NUMBER_LENGTH, {
  error: `must be at most ${MAX_PHONE_NUMBER_LENGTH} characters long.`,
})
export type PhoneNumber = z.output<typeof PhoneNumber>
