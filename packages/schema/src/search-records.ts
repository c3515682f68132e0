import { z } from 'zod'

import { StoredText } from './stored-text.ts'

/** The kinds of records that the web app finds as one types. */
const RECORD_KINDS = ['person', 'organization', 'deal', 'lead', 'call'] as const
export const RecordKind = z.enum(RECORD_KINDS, { error: `must be one of [${RECORD_KINDS.join(', ')}].` })
export type RecordKind = z.output<typeof RecordKind>

/** What a person types to find a record: part of a name, a title, a subject or a note, or a number in any writing. */
export const SearchRecords = z
  .object({
    term: StoredText.pipe(
      z
        .string()
        .trim()
        .min(2, { error: 'must be at least 2 characters long.' })
        .max(100, { error: 'must be at most 100 characters long.' }),
    ).meta({
      description: 'Part of a name, title, subject or note, or a phone number in any writing',
      example: 'Acme',
    }),
    kinds: z
      .array(RecordKind, { error: 'must be a list of kinds.' })
      .default([...RECORD_KINDS])
      .meta({ description: 'What to look for; absent: everything', example: ['deal', 'lead'] }),
  })
  .meta({ id: 'SearchRecords', description: 'Find records of any kind as one types' })
export type SearchRecords = z.output<typeof SearchRecords>
