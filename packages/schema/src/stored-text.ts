import { z } from 'zod'

/** Messages of this package read as the rest of a sentence that begins with the field: `"outcome" is required.` */
export const requiredOr = (otherwise: string) => (issue: { input?: unknown }) =>
  issue.input === undefined || issue.input === null ? 'is required.' : otherwise

/**
 * Any text that can be stored and given back exactly as sent.
 * PostgreSQL keeps neither NUL nor half a surrogate pair, so both are refused here instead of failing there.
 */
export const StoredText = z
  .string({ error: requiredOr('must be a string.') })
  .refine((text) => !text.includes('\0'), { error: 'must not contain the NUL character (\\u0000).' })
  .refine((text) => text.isWellFormed(), { error: 'must be well-formed Unicode (no unpaired surrogates).' })

/** Characters as a person counts them: code points, not UTF-16 units. */
export const countCharacters = (text: string): number => {
  let count = 0
  for (const _ of text) count += 1
  return count
}
