import { z } from 'zod'

import { v1Response } from './crm-envelopes.ts'
import { DEAL_STATUSES } from './deal.ts'
import { v1NullableListResponse } from './nullable-list.ts'
import { told } from './told.ts'
import { V1Time, WireDay } from './wire-time.ts'

const contact = (example: string) =>
  z.array(
    z.strictObject({
      label: told(z.string(), 'What kind it is', 'work'),
      value: told(z.string(), 'The value', example),
      primary: told(z.boolean(), 'Whether it is the first choice', true),
    }),
  )

const UserOfDeal = z.strictObject({
  id: told(z.int(), 'The ID of the user', 1),
  name: told(z.string(), 'The name of the user', 'Ann Ox'),
  email: told(z.string(), 'The e-mail address of the user', 'ann@mill.example'),
  has_pic: told(z.boolean(), 'Whether the user has a picture', false),
  pic_hash: told(z.null(), 'The hash of the picture: none', null),
  active_flag: told(z.boolean(), 'Whether the user is active', true),
  value: told(z.int(), 'The ID of the user', 1),
})

const PersonOfDeal = z.strictObject({
  active_flag: told(z.boolean(), 'Whether the person is there still', true),
  name: told(z.string(), 'The name of the person', 'Jo Park'),
  email: told(contact('jo@mill.example'), 'The e-mail addresses of the person', []),
  phone: told(contact('+49 30 901820'), 'The phone numbers of the person', []),
  owner_id: told(z.int(), 'The ID of the owner of the person', 1),
  value: told(z.int(), 'The ID of the person', 7),
})

const OrganizationOfDeal = z.strictObject({
  name: told(z.string(), 'The name of the organization', 'Mill'),
  people_count: told(z.int(), 'How many persons the organization has', 1),
  owner_id: told(z.int(), 'The ID of the owner of the organization', 1),
  address: told(z.string().nullable(), 'The address of the organization', null),
  active_flag: told(z.boolean(), 'Whether the organization is there still', true),
  cc_email: told(z.string(), 'The e-mail address that files mails: none', ''),
  value: told(z.int(), 'The ID of the organization', 9),
})

const user = {
  id: 1,
  name: 'Ann Ox',
  email: 'ann@mill.example',
  has_pic: false,
  pic_hash: null,
  active_flag: true,
  value: 1,
}

/** A deal, as v1 answers: what it is linked to is spelt out. */
export const DealV1 = z
  .strictObject({
    id: told(z.int(), 'The ID of the deal', 12),
    user_id: told(UserOfDeal, 'The owner of the deal', user),
    person_id: told(PersonOfDeal.nullable(), 'The person linked to the deal', null),
    org_id: told(OrganizationOfDeal.nullable(), 'The organization linked to the deal', null),
    stage_id: told(z.int(), 'The ID of the stage of the deal', 1),
    pipeline_id: told(z.int(), 'The ID of the pipeline of the deal', 1),
    title: told(z.string(), 'The title of the deal', 'Flour for a year'),
    value: told(z.number(), 'The value of the deal', 1200),
    currency: told(z.string(), 'The currency of the deal', 'EUR'),
    add_time: told(V1Time, 'When the deal was added', '2026-01-01 09:00:00'),
    update_time: told(V1Time, 'When the deal was last changed', '2026-01-01 09:00:00'),
    stage_change_time: told(V1Time.nullable(), 'When the stage last changed', null),
    active: told(z.boolean(), 'Whether the deal is open', true),
    deleted: told(z.boolean(), 'Whether the deal is deleted', false),
    is_archived: told(z.boolean(), 'Whether the deal is archived', false),
    status: told(z.enum(DEAL_STATUSES), 'The status of the deal', 'open'),
    probability: told(z.int().nullable(), 'The success probability, in per cent', 60),
    lost_reason: told(z.string().nullable(), 'Why the deal was lost', null),
    visible_to: told(z.string(), 'Who sees the deal: 3, the whole company', '3'),
    close_time: told(V1Time.nullable(), 'When the deal was won or lost', null),
    won_time: told(V1Time.nullable(), 'When the deal was won', null),
    lost_time: told(V1Time.nullable(), 'When the deal was lost', null),
    expected_close_date: told(WireDay.nullable(), 'The day the deal is expected to close', '2026-12-31'),
    person_name: told(z.string().nullable(), 'The name of the person', null),
    org_name: told(z.string().nullable(), 'The name of the organization', null),
    owner_name: told(z.string(), 'The name of the owner', 'Ann Ox'),
    formatted_value: told(z.string(), 'The value with its currency', 'EUR 1,200'),
  })
  .meta({
    id: 'DealV1',
    description: 'A deal',
    example: {
      id: 12,
      user_id: user,
      person_id: null,
      org_id: null,
      stage_id: 1,
      pipeline_id: 1,
      title: 'Flour for a year',
      value: 1200,
      currency: 'EUR',
      add_time: '2026-01-01 09:00:00',
      update_time: '2026-01-01 09:00:00',
      stage_change_time: null,
      active: true,
      deleted: false,
      is_archived: false,
      status: 'open',
      probability: 60,
      lost_reason: null,
      visible_to: '3',
      close_time: null,
      won_time: null,
      lost_time: null,
      expected_close_date: '2026-12-31',
      person_name: null,
      org_name: null,
      owner_name: 'Ann Ox',
      formatted_value: 'EUR 1,200',
    },
  })
export type DealV1 = z.output<typeof DealV1>

/** One deal, of v1. */
export const DealV1Response = v1Response('DealV1Response', DealV1)
/** A page of deals, of v1. */
export const DealV1ListResponse = v1NullableListResponse('DealV1ListResponse', DealV1)
