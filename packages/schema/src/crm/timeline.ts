import { z } from 'zod'

import { LeadLookup } from './lead.ts'
import { LookupId } from './lookup-id.ts'
import { v2Page } from './page.ts'

/** A page of what happened with a person, an organization or a deal, the newest first. */
export const GetTimeline = z
  .object({
    id: LookupId.meta({ description: 'The ID of the person, organization or deal', example: 12 }),
    ...v2Page,
  })
  .meta({ id: 'GetTimeline', description: 'A page of a timeline' })
export type GetTimeline = z.output<typeof GetTimeline>

/** A page of a lead's timeline: leads have UUIDs. */
export const GetLeadTimeline = z
  .object({ ...LeadLookup.shape, ...v2Page })
  .meta({ id: 'GetLeadTimeline', description: "A page of a lead's timeline" })
export type GetLeadTimeline = z.output<typeof GetLeadTimeline>
