import { z } from 'zod'

import { LeadId } from '../record-id.ts'
import { Pagination } from '../pagination.ts'
import { NextCursor } from './crm-envelopes.ts'
import { DEAL_STATUSES } from './deal.ts'
import { v1Page, v2Page } from './page.ts'
import { longEnough, searchFields, TERM_TOO_SHORT } from './search-query.ts'
import { told } from './told.ts'

const status = z.enum(DEAL_STATUSES, { error: `must be one of [${DEAL_STATUSES.join(', ')}].` }).optional()
const ofDeals = { ...searchFields, status: told(status, 'Only deals of this status', 'open') }

/** The query of `GET /v2/deals/search`. */
export const SearchDeals = z
  .object({ ...ofDeals, ...v2Page })
  .refine(longEnough, TERM_TOO_SHORT)
  .meta({ id: 'SearchDeals', description: 'Which deals to find' })
export type SearchDeals = z.output<typeof SearchDeals>

/** The query of `GET /v1/deals/search`. */
export const SearchDealsV1 = z
  .object({ ...ofDeals, ...v1Page })
  .refine(longEnough, TERM_TOO_SHORT)
  .meta({ id: 'SearchDealsV1', description: 'Which deals to find' })
export type SearchDealsV1 = z.output<typeof SearchDealsV1>

/** The query of `GET /v2/leads/search`. */
export const SearchLeads = z
  .object({ ...searchFields, ...v2Page })
  .refine(longEnough, TERM_TOO_SHORT)
  .meta({ id: 'SearchLeads', description: 'Which leads to find' })
export type SearchLeads = z.output<typeof SearchLeads>

/** The query of `GET /v1/leads/search`. */
export const SearchLeadsV1 = z
  .object({ ...searchFields, ...v1Page })
  .refine(longEnough, TERM_TOO_SHORT)
  .meta({ id: 'SearchLeadsV1', description: 'Which leads to find' })
export type SearchLeadsV1 = z.output<typeof SearchLeadsV1>

const named = z.strictObject({ id: told(z.int(), 'The ID', 7), name: told(z.string(), 'The name', 'Jo Park') })
const organization = z.strictObject({
  id: told(z.int(), 'The ID of the organization', 9),
  name: told(z.string(), 'The name of the organization', 'Mill'),
  address: told(z.string().nullable(), 'The address of the organization', null),
})
const found = {
  owner: told(z.strictObject({ id: told(z.int(), 'The ID of the owner', 1) }), 'The owner', { id: 1 }),
  person: told(named.nullable(), 'The person linked to it', { id: 7, name: 'Jo Park' }),
  organization: told(organization.nullable(), 'The organization linked to it', null),
  custom_fields: told(z.array(z.string()), 'Custom fields that match: none', []),
  notes: told(z.array(z.string()), 'The notes that match', []),
  visible_to: told(z.int(), 'Who sees it: 3, the whole company', 3),
  is_archived: told(z.boolean(), 'Whether it is archived', false),
}

const FoundDeal = z.strictObject({
  id: told(z.int(), 'The ID of the deal', 12),
  type: told(z.literal('deal'), 'What was found', 'deal'),
  title: told(z.string(), 'The title of the deal', 'Flour for a year'),
  value: told(z.number(), 'The value of the deal', 1200),
  currency: told(z.string(), 'The currency of the deal', 'EUR'),
  status: told(z.enum(DEAL_STATUSES), 'The status of the deal', 'open'),
  stage: told(named, 'The stage of the deal', { id: 1, name: 'Stage 1' }),
  ...found,
})
const FoundLead = z.strictObject({
  id: told(LeadId, 'The ID of the lead', 'adf21080-0e10-11eb-879b-05d71fb426ec'),
  type: told(z.literal('lead'), 'What was found', 'lead'),
  title: told(z.string(), 'The name of the lead', 'Asked about flour'),
  phones: told(z.array(z.string()), 'The phone numbers of the person', []),
  emails: told(z.array(z.string()), 'The e-mail addresses of the person', []),
  value: told(z.number().nullable(), 'The potential value of the lead', 1200),
  currency: told(z.string().nullable(), 'The currency of the value', 'EUR'),
  ...found,
})
export type FoundDeal = z.output<typeof FoundDeal>
export type FoundLead = z.output<typeof FoundLead>

const dataOf = <T extends z.ZodType>(item: T) => {
  const result = z.strictObject({
    result_score: told(z.number(), 'How well it fits', 0.5),
    item,
  })
  const items = told(z.array(result), 'What was found, the best first', [])
  return told(z.strictObject({ items }), 'What was found', { items: [] })
}
const success = told(z.literal(true), 'If the response is successful or not', true)

const v2Found = <T extends z.ZodType>(id: string, item: T) =>
  z
    .strictObject({ success, data: dataOf(item), additional_data: NextCursor })
    .meta({ id, description: 'What was found' })
const v1Found = <T extends z.ZodType>(id: string, item: T) => {
  const example = { pagination: Pagination.meta()?.example }
  const additional_data = z.strictObject({ pagination: Pagination.strict() }).meta({ description: 'Paging', example })
  return z.strictObject({ success, data: dataOf(item), additional_data }).meta({ id, description: 'What was found' })
}

/** 200 of the searches. */
export const DealSearchResponse = v2Found('DealSearchResponse', FoundDeal)
export const DealSearchV1Response = v1Found('DealSearchV1Response', FoundDeal)
export const LeadSearchResponse = v2Found('LeadSearchResponse', FoundLead)
export const LeadSearchV1Response = v1Found('LeadSearchV1Response', FoundLead)
