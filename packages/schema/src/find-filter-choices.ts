import { z } from 'zod'

import { RecordId } from './record-id.ts'
import { StoredText } from './stored-text.ts'

const FIELDS = ['user_id', 'person_id', 'org_id', 'deal_id'] as const

/** What a filter by record can be set to: records whose name holds a text, or those with these ids. */
export const FindFilterChoices = z
  .object({
    field: z
      .enum(FIELDS, { error: `must be one of [${FIELDS.join(', ')}].` })
      .meta({ description: 'The field of the filter', example: 'person_id' }),
    term: StoredText.pipe(z.string().trim().max(100, { error: 'must be at most 100 characters long.' }))
      .default('')
      .meta({ description: 'Part of a name; empty: any', example: 'Jo' }),
    ids: z
      .array(RecordId, { error: 'must be a list of IDs.' })
      .max(100, { error: 'must hold at most 100 IDs.' })
      .optional()
      .meta({ description: 'Only these records, to learn their names', example: [7] }),
  })
  .meta({ id: 'FindFilterChoices', description: 'What a filter by record can be set to' })
export type FindFilterChoices = z.output<typeof FindFilterChoices>
