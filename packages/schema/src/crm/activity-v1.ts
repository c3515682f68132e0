import { z } from 'zod'

import { LeadId } from '../record-id.ts'
import { DeletedActivity } from './activity.ts'
import { ClockMinutes } from './clock.ts'
import { v1Response } from './crm-envelopes.ts'
import { LookupId } from './lookup-id.ts'
import { v1NullableListResponse } from './nullable-list.ts'
import { v1Page } from './page.ts'
import { SentDay } from './sent-day.ts'
import { textUpTo } from './title.ts'
import { told } from './told.ts'
import { WireFlag } from './wire-flag.ts'
import { V1Time, WireDay } from './wire-time.ts'

// An id of nobody's decodes to 0 as well, so everybody is said otherwise.
const Everybody = z.codec(z.union([z.literal('0'), z.literal(0)]), z.literal('everybody'), {
  decode: () => 'everybody' as const,
  encode: () => 0 as const,
})

/** The query of `GET /v1/activities`. */
export const ListActivitiesV1 = z
  .object({
    user_id: told(
      z.union([Everybody, LookupId], { error: 'must be a positive integer, or 0.' }).optional(),
      "Only the activities of this user; absent: one's own; 0: everybody's",
      1,
    ),
    type: told(textUpTo(1000).optional(), 'Only activities of this type, or of these, separated by commas', 'call'),
    done: told(WireFlag.optional(), 'Only those that are done (1), or only those that are not (0)', 0),
    start_date: told(SentDay.optional(), 'Only those due on this day or later: YYYY-MM-DD', '2026-11-01'),
    end_date: told(SentDay.optional(), 'Only those due on this day or before: YYYY-MM-DD', '2026-11-30'),
    ...v1Page,
  })
  .meta({ id: 'ListActivitiesV1', description: 'Which activities to list' })
export type ListActivitiesV1 = z.output<typeof ListActivitiesV1>

/** An activity, as v1 answers. */
export const ActivityV1 = z
  .strictObject({
    id: told(z.int(), 'The ID of the activity', 21),
    company_id: told(z.int(), 'The ID of the company', 1),
    user_id: told(z.int(), 'The ID of the user who owns it', 1),
    done: told(z.boolean(), 'Whether it is done', false),
    type: told(z.string(), 'The `key_string` of its type', 'call'),
    due_date: told(WireDay.nullable(), 'The day it is due', '2026-11-23'),
    due_time: told(ClockMinutes, 'The time of day it is due, in UTC; empty: none', '15:00'),
    duration: told(ClockMinutes, 'How long it takes; empty: unknown', '00:30'),
    busy_flag: told(z.boolean(), 'Whether it makes its owner busy', false),
    add_time: told(V1Time, 'When it was added', '2026-11-22 09:00:00'),
    marked_as_done_time: told(z.union([V1Time, z.literal('')]), 'When it was done; empty: it is not', ''),
    subject: told(z.string(), 'The subject of the activity', 'Call'),
    public_description: told(z.string().nullable(), 'What others may read about it', null),
    location: told(z.string().nullable(), 'Where it takes place', null),
    org_id: told(z.int().nullable(), 'The ID of its organization', 9),
    person_id: told(z.int().nullable(), 'The ID of its primary participant', 7),
    deal_id: told(z.int().nullable(), 'The ID of its deal', 12),
    lead_id: told(LeadId.nullable(), 'The ID of its lead', null),
    active_flag: told(z.boolean(), 'Whether it is there still', true),
    update_time: told(V1Time, 'When it was last changed', '2026-11-22 09:00:00'),
    participants: told(
      z.array(
        z.strictObject({
          person_id: told(z.int(), 'The ID of the person', 7),
          primary_flag: told(z.boolean(), 'Whether the person is the first one', true),
        }),
      ),
      'The persons who take part, the primary one first',
      [{ person_id: 7, primary_flag: true }],
    ),
    note: told(z.string().nullable(), 'The note of the activity, in HTML', null),
    person_name: told(z.string().nullable(), 'The name of the person', 'Jo Park'),
    org_name: told(z.string().nullable(), 'The name of the organization', 'Mill'),
    deal_title: told(z.string().nullable(), 'The title of the deal', 'Flour for a year'),
    lead_title: told(z.string().nullable(), 'The name of the lead', null),
    owner_name: told(z.string(), 'The name of the owner', 'Ann Ox'),
    assigned_to_user_id: told(z.int(), 'The ID of the user who owns it', 1),
    created_by_user_id: told(z.int(), 'The ID of the user who owns it', 1),
  })
  .meta({
    id: 'ActivityV1',
    description: 'An activity',
    example: {
      id: 21,
      company_id: 1,
      user_id: 1,
      done: false,
      type: 'call',
      due_date: '2026-11-23',
      due_time: '15:00',
      duration: '00:30',
      busy_flag: false,
      add_time: '2026-11-22 09:00:00',
      marked_as_done_time: '',
      subject: 'Call',
      public_description: null,
      location: null,
      org_id: 9,
      person_id: 7,
      deal_id: 12,
      lead_id: null,
      active_flag: true,
      update_time: '2026-11-22 09:00:00',
      participants: [{ person_id: 7, primary_flag: true }],
      note: null,
      person_name: 'Jo Park',
      org_name: 'Mill',
      deal_title: 'Flour for a year',
      lead_title: null,
      owner_name: 'Ann Ox',
      assigned_to_user_id: 1,
      created_by_user_id: 1,
    },
  })
export type ActivityV1 = z.output<typeof ActivityV1>

/** One activity, of v1. */
export const ActivityV1Response = v1Response('ActivityV1Response', ActivityV1)
/** A page of activities, of v1. */
export const ActivityV1ListResponse = v1NullableListResponse('ActivityV1ListResponse', ActivityV1)
/** 200 of `DELETE /v1/activities/{id}`. */
export const DeletedActivityV1Response = v1Response('DeletedActivityV1Response', DeletedActivity)
