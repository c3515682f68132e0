import { z } from 'zod'

import { countCharacters, StoredText } from '../stored-text.ts'
import { LookupId } from './lookup-id.ts'
import { WireFlag } from './wire-flag.ts'

const MAX_TERM = 255
const FIELDS = ['custom_fields', 'notes', 'title'] as const
const FIELDS_HINT = `must be fields of [${FIELDS.join(', ')}], separated by commas.`

/** Where deals and leads are searched. */
const SearchedFields = z.codec(z.string({ error: FIELDS_HINT }), z.array(z.enum(FIELDS)), {
  decode: (text, context) => {
    const fields = z.array(z.enum(FIELDS)).safeParse(text.split(',').map((field) => field.trim()))
    if (fields.data) return fields.data
    context.issues.push({ code: 'custom', input: text, message: FIELDS_HINT })
    return z.NEVER
  },
  encode: (fields) => fields.join(','),
})

/** The fields of a search for deals or leads: spread them into its query's object. */
export const searchFields = {
  term: StoredText.pipe(
    z
      .string()
      .trim()
      .min(1, { error: 'is required.' })
      .max(MAX_TERM, { error: `must be at most ${MAX_TERM} characters long.` }),
  ).meta({
    description: 'What to search for. Minimum 2 characters (or 1 if using `exact_match`).',
    example: 'Mill',
  }),
  fields: SearchedFields.optional().meta({
    description: 'A comma-separated string array: the fields to search in; absent: all of them',
    example: 'title',
  }),
  exact_match: WireFlag.optional().meta({
    description: 'When enabled, only full exact matches are returned. It is not case sensitive.',
    example: true,
  }),
  person_id: LookupId.optional().meta({ description: 'Only those of this person', example: 7 }),
  organization_id: LookupId.optional().meta({ description: 'Only those of this organization', example: 7 }),
}

/** A search term of one character finds too much, unless it is the whole of what is searched. */
export const longEnough = ({ term, exact_match }: { term: string; exact_match?: boolean | undefined }): boolean =>
  exact_match === true || countCharacters(term) >= 2

export const TERM_TOO_SHORT = { path: ['term'], error: 'must be at least 2 characters long.' }
