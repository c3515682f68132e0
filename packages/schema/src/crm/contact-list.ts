import { z } from 'zod'

import { UtcDateTime } from '../utc-date-time.ts'
import { IdList, SortDirection, v1Sort } from './crm-text.ts'
import { LookupId } from './lookup-id.ts'

// What the lists of persons and of organizations can be asked for alike.

const SORTS = ['id', 'name', 'add_time', 'update_time'] as const

export const ofOwner = LookupId.optional().meta({ description: 'Only those of this owner', example: 7 })

export const ofIds = IdList.optional().meta({
  description: 'Only these, at most 100, separated by commas',
  example: '1,2',
})

export const updatedWithin = {
  updated_since: UtcDateTime.optional().meta({
    description: 'Only those that changed at this time or later',
    example: '2024-01-31T08:00:00Z',
  }),
  updated_until: UtcDateTime.optional().meta({
    description: 'Only those that changed before this time',
    example: '2024-01-31T08:00:00Z',
  }),
}

/** v2's order. */
export const contactOrder = {
  sort_by: z
    .enum(SORTS, { error: `must be one of [${SORTS.join(', ')}].` })
    .optional()
    .meta({ description: 'What to sort by; id unless told', example: 'update_time' }),
  sort_direction: SortDirection.optional().meta({ description: 'asc unless told', example: 'desc' }),
}

/** v1's order. */
export const contactSort = v1Sort(SORTS)
  .optional()
  .meta({ description: 'What to sort by, and ASC or DESC', example: 'add_time DESC' })
