import { z } from 'zod'

import { MAX_STORED_ID } from '../record-id.ts'
import { requiredOr } from '../stored-text.ts'
import { UtcDateTime } from '../utc-date-time.ts'
import { v1Response, v2ListResponse, v2Response } from './crm-envelopes.ts'
import { IdList } from './id-list.ts'
import { LookupId } from './lookup-id.ts'
import { Amount, Currency } from './money.ts'
import { v1Sort, v2Sort } from './order.ts'
import { v1Page, v2Page } from './page.ts'
import { SentDay } from './sent-day.ts'
import { textUpTo, Title } from './title.ts'
import { told } from './told.ts'
import { V2Time, WireDay } from './wire-time.ts'

/** How far a deal is. */
export const DEAL_STATUSES = ['open', 'won', 'lost'] as const

const status = z.enum(DEAL_STATUSES, { error: requiredOr(`must be one of [${DEAL_STATUSES.join(', ')}].`) })

const PROBABILITY_HINT = 'must be an integer from 0 to 100.'
const probability = z
  .int({ error: requiredOr(PROBABILITY_HINT) })
  .min(0, { error: PROBABILITY_HINT })
  .max(100, { error: PROBABILITY_HINT })

// Kept as sent, in a column of 32 bits.
const keptId = z
  .int({ error: requiredOr('must be an integer.') })
  .positive({ error: 'must be a positive integer.' })
  .max(MAX_STORED_ID, { error: `must be at most ${MAX_STORED_ID}.` })

const CLOSE_DAY = 'The day the deal is expected to close. Format: YYYY-MM-DD.'

const title = told(Title, 'The title of the deal', 'Flour for a year')
const fields = {
  person_id: told(LookupId.nullish(), 'The ID of the person linked to the deal', 7),
  org_id: told(LookupId.nullish(), 'The ID of the organization linked to the deal', 9),
  pipeline_id: told(keptId.nullish(), 'The ID of the pipeline of the deal', 1),
  stage_id: told(keptId.nullish(), 'The ID of the stage of the deal', 1),
  value: told(Amount.nullish(), 'The value of the deal', 1200),
  currency: told(Currency.nullish(), 'The currency of the deal (ISO 4217)', 'EUR'),
  status: told(status.nullish(), 'The status of the deal', 'open'),
  probability: told(probability.nullish(), 'The success probability of the deal, in per cent', 60),
  lost_reason: told(textUpTo(1000).nullish(), 'Why the deal was lost', 'Too dear'),
  expected_close_date: told(SentDay.nullish(), CLOSE_DAY, '2026-12-31'),
}
const owner = told(LookupId.nullish(), 'The ID of the user who owns the deal', 1)

const object = { error: 'must be a JSON object.' }

/** What `POST /v2/deals` takes. */
export const AddDeal = z
  .object({ title, owner_id: owner, ...fields }, object)
  .meta({ id: 'AddDeal', description: 'A new deal', example: { title: 'Flour for a year', person_id: 7 } })
export type AddDeal = z.output<typeof AddDeal>

/** What `PATCH /v2/deals/{id}` takes: only what is sent is changed, and null clears. */
export const UpdateDeal = z
  .object({ title: told(title.optional(), 'The title of the deal', 'Flour'), owner_id: owner, ...fields }, object)
  .meta({ id: 'UpdateDeal', description: 'What to change of a deal', example: { status: 'won' } })
export type UpdateDeal = z.output<typeof UpdateDeal>

/** What `POST /v1/deals` takes: v1 calls the owner `user_id`. */
export const AddDealV1 = z
  .object({ title, user_id: owner, ...fields }, object)
  .meta({ id: 'AddDealV1', description: 'A new deal', example: { title: 'Flour for a year', person_id: 7 } })

/** What `PUT /v1/deals/{id}` takes. */
export const UpdateDealV1 = z
  .object({ title: told(title.optional(), 'The title of the deal', 'Flour'), user_id: owner, ...fields }, object)
  .meta({ id: 'UpdateDealV1', description: 'What to change of a deal', example: { status: 'won' } })

/** A deal by its id. */
export const DealById = z
  .object({ id: told(LookupId, 'The ID of the deal', 12) })
  .meta({ id: 'DealById', description: 'A deal' })
export type DealById = z.output<typeof DealById>

const STATUS_HINT = 'must be one of [open, won, lost, deleted], or several of them separated by commas.'
const anyStatus = z.enum([...DEAL_STATUSES, 'deleted'])
const StatusList = z.codec(z.string({ error: STATUS_HINT }), z.array(anyStatus), {
  decode: (text, context) => {
    const statuses = z.array(anyStatus).safeParse(text.split(',').map((part) => part.trim()))
    if (statuses.data) return statuses.data
    context.issues.push({ code: 'custom', input: text, message: STATUS_HINT })
    return z.NEVER
  },
  encode: (statuses) => statuses.join(','),
})

const ofDeals = {
  owner_id: told(LookupId.optional(), 'Only the deals of this owner', 1),
  person_id: told(LookupId.optional(), 'Only the deals of this person', 7),
  org_id: told(LookupId.optional(), 'Only the deals of this organization', 9),
  status: told(StatusList.optional(), 'Only the deals of this status, or of these, separated by commas', 'open'),
  ids: told(IdList.optional(), 'Only these deals: up to 100 IDs, separated by commas', '12,13'),
  updated_since: told(UtcDateTime.optional(), 'Only deals updated at this time or later', '2026-01-01T00:00:00Z'),
  updated_until: told(UtcDateTime.optional(), 'Only deals updated before this time', '2027-01-01T00:00:00Z'),
}

/** The query of `GET /v2/deals`. */
export const ListDeals = z
  .object({ ...ofDeals, ...v2Sort(['id', 'update_time', 'add_time']), ...v2Page })
  .meta({ id: 'ListDeals', description: 'Which deals to list' })
export type ListDeals = z.output<typeof ListDeals>

/** The web app's list of deals: searched as one types, sorted by any column. */
export const BrowseDeals = z
  .object({
    ...ofDeals,
    term: told(textUpTo(100).optional(), 'Part of a title, or of the name of a person or an organization', 'mill'),
    ...v2Sort(['id', 'update_time', 'add_time', 'title', 'value', 'expected_close_date']),
    ...v2Page,
  })
  .meta({ id: 'BrowseDeals', description: 'Which deals to show' })
export type BrowseDeals = z.output<typeof BrowseDeals>

const V1_STATUSES = ['open', 'won', 'lost', 'deleted', 'all_not_deleted'] as const
const v1Status = z.enum(V1_STATUSES, { error: `must be one of [${V1_STATUSES.join(', ')}].` }).optional()
const V1_SORT = [
  'id',
  'title',
  'value',
  'currency',
  'status',
  'stage_id',
  'add_time',
  'update_time',
  'stage_change_time',
  'won_time',
  'lost_time',
  'expected_close_date',
] as const

const v1Deals = {
  status: told(v1Status, 'Only the deals of this status; absent: all that are not deleted', 'open'),
  sort: v1Sort(V1_SORT),
  ...v1Page,
}

/** The query of `GET /v1/deals`. */
export const ListDealsV1 = z
  .object({
    user_id: told(LookupId.optional(), 'Only the deals of this owner', 1),
    stage_id: told(LookupId.optional(), 'Only the deals in this stage', 1),
    ...v1Deals,
  })
  .meta({ id: 'ListDealsV1', description: 'Which deals to list' })
export type ListDealsV1 = z.output<typeof ListDealsV1>

/** The query of `GET /v1/persons/{id}/deals` and of `GET /v1/organizations/{id}/deals`. */
export const ListLinkedDealsV1 = z.object(v1Deals).meta({ id: 'ListLinkedDealsV1', description: 'Which deals to list' })

/** A deal, as v2 answers. */
export const Deal = z
  .strictObject({
    id: told(z.int(), 'The ID of the deal', 12),
    title: told(z.string(), 'The title of the deal', 'Flour for a year'),
    owner_id: told(z.int(), 'The ID of the user who owns the deal', 1),
    person_id: told(z.int().nullable(), 'The ID of the person linked to the deal', 7),
    org_id: told(z.int().nullable(), 'The ID of the organization linked to the deal', 9),
    pipeline_id: told(z.int(), 'The ID of the pipeline of the deal', 1),
    stage_id: told(z.int(), 'The ID of the stage of the deal', 1),
    value: told(z.number(), 'The value of the deal', 1200),
    currency: told(z.string(), 'The currency of the deal', 'EUR'),
    add_time: told(V2Time, 'When the deal was added', '2026-01-01T09:00:00Z'),
    update_time: told(V2Time, 'When the deal was last changed', '2026-01-01T09:00:00Z'),
    stage_change_time: told(V2Time.nullable(), 'When the stage last changed', null),
    status: told(z.enum(DEAL_STATUSES), 'The status of the deal', 'open'),
    is_deleted: told(z.boolean(), 'Whether the deal is deleted', false),
    is_archived: told(z.boolean(), 'Whether the deal is archived', false),
    probability: told(z.int().nullable(), 'The success probability, in per cent', 60),
    lost_reason: told(z.string().nullable(), 'Why the deal was lost', null),
    close_time: told(V2Time.nullable(), 'When the deal was won or lost', null),
    won_time: told(V2Time.nullable(), 'When the deal was won', null),
    lost_time: told(V2Time.nullable(), 'When the deal was lost', null),
    expected_close_date: told(WireDay.nullable(), 'The day the deal is expected to close', '2026-12-31'),
    visible_to: told(z.int(), 'Who sees the deal: 3, the whole company', 3),
    label_ids: told(z.array(z.int()), 'Labels: none', []),
    custom_fields: told(z.strictObject({}), 'Custom fields: none', {}),
  })
  .meta({
    id: 'Deal',
    description: 'A deal',
    example: {
      id: 12,
      title: 'Flour for a year',
      owner_id: 1,
      person_id: 7,
      org_id: 9,
      pipeline_id: 1,
      stage_id: 1,
      value: 1200,
      currency: 'EUR',
      add_time: '2026-01-01T09:00:00Z',
      update_time: '2026-01-01T09:00:00Z',
      stage_change_time: null,
      status: 'open',
      is_deleted: false,
      is_archived: false,
      probability: 60,
      lost_reason: null,
      close_time: null,
      won_time: null,
      lost_time: null,
      expected_close_date: '2026-12-31',
      visible_to: 3,
      label_ids: [],
      custom_fields: {},
    },
  })
export type Deal = z.output<typeof Deal>

/** One deal, of v2. */
export const DealResponse = v2Response('DealResponse', Deal)
/** A page of deals, of v2. */
export const DealListResponse = v2ListResponse('DealListResponse', Deal)
/** The id of a deal that is deleted now. */
const DeletedDeal = z
  .strictObject({ id: told(z.int(), 'The ID of the deal', 12) })
  .meta({ id: 'DeletedDeal', description: 'The deal that was deleted', example: { id: 12 } })
/** 200 of `DELETE /v2/deals/{id}`. */
export const DeletedDealResponse = v2Response('DeletedDealResponse', DeletedDeal)
/** 200 of `DELETE /v1/deals/{id}`. */
export const DeletedDealV1Response = v1Response('DeletedDealV1Response', DeletedDeal)
