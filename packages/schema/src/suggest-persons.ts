import { z } from 'zod'

import { PhoneNumber } from './phone-number.ts'
import { StoredText } from './stored-text.ts'

/** What a person types to find somebody: part of a name, or a number in any writing. */
export const SuggestPersons = z
  .object({
    term: StoredText.pipe(
      z
        .string()
        .trim()
        .min(2, { error: 'must be at least 2 characters long.' })
        .max(100, { error: 'must be at most 100 characters long.' }),
    ).meta({
      description: 'Part of a name, or a phone number in any writing',
      example: 'Jo Pa',
    }),
  })
  .meta({ id: 'SuggestPersons', description: 'Find persons as one types' })
export type SuggestPersons = z.output<typeof SuggestPersons>

/** Who has a number. */
export const PersonsWithNumber = z
  .object({ number: PhoneNumber.meta({ description: 'The whole number, in any writing', example: '+372 5357 0010' }) })
  .meta({ id: 'PersonsWithNumber', description: 'Find who has a number' })
export type PersonsWithNumber = z.output<typeof PersonsWithNumber>
