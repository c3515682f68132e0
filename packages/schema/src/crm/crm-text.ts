import { z } from 'zod'

import { MAX_STORED_ID } from '../record-id.ts'
import { countCharacters, requiredOr, StoredText } from '../stored-text.ts'

/** A text of at most so many characters. */
export const textUpTo = (most: number) =>
  StoredText.refine((text) => countCharacters(text) <= most, { error: `must be at most ${most} characters long.` })

/** The name or title of a CRM record: spaces around it are cut; something must be left. */
export const RecordName = textUpTo(255).pipe(z.string().trim().min(1, { error: 'is required.' }))

/** What somebody searches for. */
export const SearchTerm = textUpTo(500).pipe(
  z
    .string()
    .trim()
    .min(1, { error: requiredOr('is required.') }),
)

/** A list in one text, as queries carry it: `1,2,3`. */
const splitList = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** Some of these words, separated by commas. */
export const wordList = <T extends string>(words: readonly T[]) => {
  const error = `must be a comma-separated list of [${words.join(', ')}].`
  return z.codec(z.string({ error }), z.array(z.enum(words, { error })).min(1, { error }), {
    decode: (text) => splitList(text) as T[],
    encode: (list) => list.join(','),
  })
}

const MAX_IDS = 100
const IDS_HINT = `must be a comma-separated list of at most ${MAX_IDS} positive integers.`

/** Ids, separated by commas. Those that no record can have are left out. */
export const IdList = z.codec(z.string({ error: IDS_HINT }), z.array(z.int()), {
  decode: (text, context) => {
    const ids = splitList(text)
    if (ids.length > 0 && ids.length <= MAX_IDS && ids.every((id) => /^\d+$/.test(id))) {
      return ids.map(Number).filter((id) => id <= MAX_STORED_ID)
    }
    context.issues.push({ code: 'custom', input: text, message: IDS_HINT })
    return z.NEVER
  },
  encode: (ids) => ids.join(','),
})

/** An order, as v1 writes it: `add_time DESC`. Only the first column of several counts. */
export const v1Sort = <T extends string>(fields: readonly T[]) => {
  const error = `must be one of [${fields.join(', ')}], followed by ASC or DESC.`
  const Sort = z.object({ field: z.enum(fields, { error }), direction: z.enum(['asc', 'desc'], { error }) }, { error })
  return z.codec(z.string({ error }), Sort, {
    decode: (text) => {
      const [field = '', direction = 'asc'] = (text.split(',', 1)[0] ?? '').trim().split(/\s+/)
      return { field, direction: direction.toLowerCase() } as z.input<typeof Sort>
    },
    encode: ({ field, direction }) => `${field} ${direction.toUpperCase()}`,
  })
}

const DIRECTION_HINT = 'must be asc or desc.'

/** The direction of an order. */
export const SortDirection = z.enum(['asc', 'desc'], { error: DIRECTION_HINT })
