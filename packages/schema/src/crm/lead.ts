import { z } from 'zod'

import { LeadId } from '../record-id.ts'
import { UtcDateTime } from '../utc-date-time.ts'
import { v1ListResponse, v1Response } from './crm-envelopes.ts'
import { LookupId } from './lookup-id.ts'
import { Amount, Currency } from './money.ts'
import { v1Sort, v2Sort } from './order.ts'
import { v1Page, v2Page } from './page.ts'
import { SentDay } from './sent-day.ts'
import { textUpTo, Title } from './title.ts'
import { told } from './told.ts'
import { WireDay } from './wire-time.ts'

const value = z
  .object(
    { amount: told(Amount, 'The amount', 1200), currency: told(Currency, 'The currency (ISO 4217)', 'EUR') },
    { error: 'must be an object with "amount" and "currency".' },
  )
  .nullish()

const title = told(Title, 'The name of the lead', 'Asked about flour')
const flag = z.boolean({ error: 'must be true or false.' }).nullish()

const fields = {
  owner_id: told(LookupId.nullish(), 'The ID of the user who owns the lead', 1),
  person_id: told(LookupId.nullish(), 'The ID of the person linked to the lead', 7),
  organization_id: told(LookupId.nullish(), 'The ID of the organization linked to the lead', 9),
  value: told(value, 'The potential value of the lead', { amount: 1200, currency: 'EUR' }),
  expected_close_date: told(SentDay.nullish(), 'The day the deal is expected to close: YYYY-MM-DD', '2026-12-31'),
  was_seen: told(flag, 'Whether the lead was seen by somebody', false),
}

const object = { error: 'must be a JSON object.' }

/** What `POST /v1/leads` takes. A lead is of a person or of an organization, or of both. */
export const AddLead = z
  .object({ title, ...fields }, object)
  .refine((lead) => lead.person_id != null || lead.organization_id != null, {
    path: ['person_id'],
    error: 'or "organization_id" is required.',
    when: ({ value: lead }) => typeof lead === 'object' && lead !== null,
  })
  .meta({ id: 'AddLead', description: 'A new lead', example: { title: 'Asked about flour', person_id: 7 } })
export type AddLead = z.output<typeof AddLead>

/** What `PATCH /v1/leads/{id}` takes: only what is sent is changed, and null clears. */
export const UpdateLead = z
  .object(
    {
      title: told(title.optional(), 'The name of the lead', 'Asked about rye'),
      is_archived: told(flag, 'Whether the lead is archived', true),
      ...fields,
    },
    object,
  )
  .meta({ id: 'UpdateLead', description: 'What to change of a lead', example: { is_archived: true } })
export type UpdateLead = z.output<typeof UpdateLead>

/** A lead by its id: any text that is none names a lead that does not exist. */
export const LeadLookup = z
  .object({ id: told(z.string(), 'The ID of the lead, a UUID', 'adf21080-0e10-11eb-879b-05d71fb426ec') })
  .meta({ id: 'LeadLookup', description: 'A lead' })
export type LeadLookup = z.output<typeof LeadLookup>

const ARCHIVED = ['archived', 'not_archived', 'all'] as const
const archivedStatus = z.enum(ARCHIVED, { error: `must be one of [${ARCHIVED.join(', ')}].` }).optional()

const ofLeads = {
  owner_id: told(LookupId.optional(), 'Only the leads of this owner', 1),
  person_id: told(LookupId.optional(), 'Only the leads of this person', 7),
  organization_id: told(LookupId.optional(), 'Only the leads of this organization', 9),
  archived_status: told(archivedStatus, 'Only archived leads, or only others; absent: not archived', 'all'),
  updated_since: told(UtcDateTime.optional(), 'Only leads updated at this time or later', '2026-01-01T00:00:00Z'),
}

/** The query of `GET /v1/leads`. */
export const ListLeads = z
  .object({
    ...ofLeads,
    sort: v1Sort(['id', 'title', 'owner_id', 'was_seen', 'expected_close_date', 'add_time', 'update_time']),
    ...v1Page,
  })
  .meta({ id: 'ListLeads', description: 'Which leads to list' })
export type ListLeads = z.output<typeof ListLeads>

/** The web app's list of leads. */
export const BrowseLeads = z
  .object({
    ...ofLeads,
    term: told(textUpTo(100).optional(), 'Part of a title, or of the name of a person or an organization', 'mill'),
    ...v2Sort(['add_time', 'update_time', 'title', 'expected_close_date']),
    ...v2Page,
  })
  .meta({ id: 'BrowseLeads', description: 'Which leads to show' })
export type BrowseLeads = z.output<typeof BrowseLeads>

const LeadTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)

/** A lead, as v1 answers. */
export const Lead = z
  .strictObject({
    id: told(LeadId, 'The ID of the lead', 'adf21080-0e10-11eb-879b-05d71fb426ec'),
    title: told(z.string(), 'The name of the lead', 'Asked about flour'),
    owner_id: told(z.int(), 'The ID of the user who owns the lead', 1),
    creator_id: told(z.int(), 'The ID of the user who owns the lead', 1),
    label_ids: told(z.array(z.string()), 'Labels: none', []),
    value: told(
      z
        .strictObject({
          amount: told(z.number(), 'The amount', 1200),
          currency: told(z.string(), 'The currency', 'EUR'),
        })
        .nullable(),
      'The potential value of the lead',
      { amount: 1200, currency: 'EUR' },
    ),
    expected_close_date: told(WireDay.nullable(), 'The day the deal is expected to close', null),
    person_id: told(z.int().nullable(), 'The ID of the person linked to the lead', 7),
    organization_id: told(z.int().nullable(), 'The ID of the organization linked to the lead', null),
    is_archived: told(z.boolean(), 'Whether the lead is archived', false),
    source_name: told(z.string(), 'Where the lead came from', 'API'),
    origin: told(z.string(), 'How the lead was made', 'API'),
    origin_id: told(z.null(), 'Always null', null),
    channel: told(z.null(), 'Always null', null),
    channel_id: told(z.null(), 'Always null', null),
    was_seen: told(z.boolean(), 'Whether the lead was seen by somebody', false),
    next_activity_id: told(z.int().nullable(), 'The ID of the next activity of the lead', null),
    add_time: told(LeadTime, 'When the lead was added', '2026-01-01T09:00:00.000Z'),
    update_time: told(LeadTime, 'When the lead was last changed', '2026-01-01T09:00:00.000Z'),
    visible_to: told(z.string(), 'Who sees the lead: 3, the whole company', '3'),
  })
  .meta({
    id: 'Lead',
    description: 'A lead',
    example: {
      id: 'adf21080-0e10-11eb-879b-05d71fb426ec',
      title: 'Asked about flour',
      owner_id: 1,
      creator_id: 1,
      label_ids: [],
      value: { amount: 1200, currency: 'EUR' },
      expected_close_date: null,
      person_id: 7,
      organization_id: null,
      is_archived: false,
      source_name: 'API',
      origin: 'API',
      origin_id: null,
      channel: null,
      channel_id: null,
      was_seen: false,
      next_activity_id: null,
      add_time: '2026-01-01T09:00:00.000Z',
      update_time: '2026-01-01T09:00:00.000Z',
      visible_to: '3',
    },
  })
export type Lead = z.output<typeof Lead>

/** One lead. */
export const LeadResponse = v1Response('LeadResponse', Lead)
/** A page of leads. */
export const LeadListResponse = v1ListResponse('LeadListResponse', Lead)
/** 200 of `DELETE /v1/leads/{id}`. */
export const DeletedLeadResponse = v1Response(
  'DeletedLeadResponse',
  z
    .strictObject({ id: told(LeadId, 'The ID of the lead', 'adf21080-0e10-11eb-879b-05d71fb426ec') })
    .meta({ example: { id: 'adf21080-0e10-11eb-879b-05d71fb426ec' } }),
)
