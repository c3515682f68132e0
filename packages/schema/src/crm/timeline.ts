import { z } from 'zod'

import { LookupId } from './lookup-id.ts'
import { v2Page } from './page.ts'

/** A page of what happened with a person or an organization, the newest first. */
export const GetTimeline = z
  .object({
    id: LookupId.meta({ description: 'The ID of the person or organization', example: 12 }),
    ...v2Page,
  })
  .meta({ id: 'GetTimeline', description: 'A page of a timeline' })
export type GetTimeline = z.output<typeof GetTimeline>
