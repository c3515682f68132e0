import { countCharacters, StoredText } from '../stored-text.ts'

const MAX_LENGTH = 255

/** What a deal, a lead or an activity is called: as sent, up to 255 characters, one of them no space. */
export const Title = StoredText.refine((text) => text.trim() !== '', { error: 'is required.' }).refine(
  (text) => countCharacters(text) <= MAX_LENGTH,
  { error: `must be at most ${MAX_LENGTH} characters long.` },
)

/** Text of some length that is kept as sent. */
export const textUpTo = (most: number) =>
  StoredText.refine((text) => countCharacters(text) <= most, { error: `must be at most ${most} characters long.` })
