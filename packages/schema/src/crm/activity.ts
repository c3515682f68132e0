import { z } from 'zod'

import { LeadId } from '../record-id.ts'
import { UtcDateTime } from '../utc-date-time.ts'
import { ClockSeconds, LengthOfTime, TimeOfDay } from './clock.ts'
import { v2ListResponse, v2Response } from './crm-envelopes.ts'
import { IdList } from './id-list.ts'
import { LookupId } from './lookup-id.ts'
import { v2Sort } from './order.ts'
import { v2Page } from './page.ts'
import { SentDayOrEmpty } from './sent-day.ts'
import { textUpTo } from './title.ts'
import { told } from './told.ts'
import { WireFlag } from './wire-flag.ts'
import { V2Time, WireDay } from './wire-time.ts'

const MOST_PARTICIPANTS = 100

/** The longest note of an activity, in characters. */
const MAX_ACTIVITY_NOTE = 100_000

const PRIORITY_HINT = 'must be an integer from 0 to 1000.'
const priority = z.int({ error: PRIORITY_HINT }).min(0, { error: PRIORITY_HINT }).max(1000, { error: PRIORITY_HINT })

/** What both versions of the wire take of an activity. */
const activityFields = {
  subject: told(textUpTo(255).nullish(), 'The subject of the activity; absent: the name of its type', 'Call'),
  type: told(textUpTo(100).nullish(), 'The `key_string` of an activity type', 'call'),
  deal_id: told(LookupId.nullish(), 'The ID of the deal linked to the activity', 12),
  lead_id: told(LeadId.nullish(), 'The ID of the lead linked to the activity', 'adf21080-0e10-11eb-879b-05d71fb426ec'),
  org_id: told(LookupId.nullish(), 'The ID of the organization linked to the activity', 9),
  due_date: told(SentDayOrEmpty.nullish(), 'The day it is due: YYYY-MM-DD', '2026-11-23'),
  due_time: told(TimeOfDay.nullish(), 'The time of day it is due, in UTC: HH:MM', '15:00'),
  duration: told(LengthOfTime.nullish(), 'How long it takes: HH:MM', '00:30'),
  note: told(textUpTo(MAX_ACTIVITY_NOTE).nullish(), 'The note of the activity, in HTML', 'Asked for an offer'),
  public_description: told(textUpTo(10_000).nullish(), 'What others may read about it', 'Meet at the mill'),
}

const participant = z.object(
  {
    person_id: told(LookupId, 'The ID of the person', 7),
    primary: told(
      z.boolean({ error: 'must be true or false.' }).nullish(),
      'Whether the person is the first one',
      true,
    ),
  },
  { error: 'must be an object with a person_id.' },
)
const location = z.object(
  { value: told(textUpTo(1000).nullish(), 'The address', 'Mill Lane 1') },
  { error: 'must be an object with a value, or a text.' },
)
/** A place: its address, or an object that holds it. */
const Place = z.codec(z.union([location, textUpTo(1000)]), z.string().nullable(), {
  decode: (place) => (typeof place === 'string' ? place : (place.value ?? null)) || null,
  encode: (address) => ({ value: address }),
})

const v2Fields = {
  ...activityFields,
  owner_id: told(LookupId.nullish(), 'The ID of the user who owns the activity', 1),
  done: told(WireFlag.nullish(), 'Whether the activity is done', true),
  busy: told(WireFlag.nullish(), 'Whether it makes its owner busy', false),
  location: told(Place.nullish(), 'Where it takes place', { value: 'Mill Lane 1' }),
  priority: told(priority.nullish(), 'How urgent it is', 1),
  participants: told(
    z
      .array(participant, { error: 'must be a list of objects with a person_id.' })
      .max(MOST_PARTICIPANTS, { error: `must hold at most ${MOST_PARTICIPANTS}.` })
      .nullish(),
    'The persons who take part; the primary one is the person of the activity',
    [{ person_id: 7, primary: true }],
  ),
}

const object = { error: 'must be a JSON object.' }
const eitherDealOrLead = {
  path: ['lead_id'],
  error: 'must not be given together with "deal_id": an activity is of a deal or of a lead.',
}
const notBoth = (activity: { deal_id?: unknown; lead_id?: unknown }) =>
  activity.deal_id == null || activity.lead_id == null

/** What `POST /v2/activities` takes. The person is told among the participants: `person_id` is only read. */
export const AddActivity = z
  .object(v2Fields, object)
  .refine(notBoth, eitherDealOrLead)
  .meta({ id: 'AddActivity', description: 'A new activity', example: { subject: 'Call', type: 'call', deal_id: 12 } })
export type AddActivity = z.output<typeof AddActivity>

/** What `PATCH /v2/activities/{id}` takes: only what is sent is changed, and null clears. */
export const UpdateActivity = z
  .object(v2Fields, object)
  .refine(notBoth, eitherDealOrLead)
  .meta({ id: 'UpdateActivity', description: 'What to change of an activity', example: { done: true } })
export type UpdateActivity = z.output<typeof UpdateActivity>

/** What `POST /v1/activities` and `PUT /v1/activities/{id}` take. */
export const SaveActivityV1 = z
  .object(
    {
      ...activityFields,
      user_id: told(LookupId.nullish(), 'The ID of the user who owns the activity', 1),
      done: told(WireFlag.nullish(), 'Whether the activity is done: 0 or 1', 0),
      busy_flag: told(WireFlag.nullish(), 'Whether it makes its owner busy', false),
      location: told(Place.nullish(), 'Where it takes place', 'Mill Lane 1'),
      person_id: told(LookupId.nullish(), 'The ID of the person linked to the activity', 7),
      participants: told(
        z
          .array(
            z.object(
              {
                person_id: told(LookupId, 'The ID of the person', 7),
                primary_flag: told(WireFlag.nullish(), 'Whether the person is the first one', true),
              },
              { error: 'must be an object with a person_id.' },
            ),
            { error: 'must be a list of objects with a person_id.' },
          )
          .max(MOST_PARTICIPANTS, { error: `must hold at most ${MOST_PARTICIPANTS}.` })
          .nullish(),
        'The persons who take part',
        [{ person_id: 7, primary_flag: true }],
      ),
    },
    object,
  )
  .refine(notBoth, eitherDealOrLead)
  .meta({ id: 'SaveActivityV1', description: 'An activity', example: { subject: 'Call', type: 'call', done: 0 } })
export type SaveActivityV1 = z.output<typeof SaveActivityV1>

/** An activity by its id. */
export const ActivityById = z
  .object({ id: told(LookupId, 'The ID of the activity', 21) })
  .meta({ id: 'ActivityById', description: 'An activity' })
export type ActivityById = z.output<typeof ActivityById>

const ofActivities = {
  owner_id: told(LookupId.optional(), 'Only the activities of this owner', 1),
  deal_id: told(LookupId.optional(), 'Only the activities of this deal', 12),
  lead_id: told(LeadId.optional(), 'Only the activities of this lead', 'adf21080-0e10-11eb-879b-05d71fb426ec'),
  person_id: told(LookupId.optional(), 'Only the activities of this person', 7),
  org_id: told(LookupId.optional(), 'Only the activities of this organization', 9),
  done: told(WireFlag.optional(), 'Only those that are done, or only those that are not', false),
  ids: told(IdList.optional(), 'Only these activities: up to 100 IDs, separated by commas', '21,22'),
  updated_since: told(UtcDateTime.optional(), 'Only activities updated at this time or later', '2026-01-01T00:00:00Z'),
  updated_until: told(UtcDateTime.optional(), 'Only activities updated before this time', '2027-01-01T00:00:00Z'),
}

/** The query of `GET /v2/activities`. */
export const ListActivities = z
  .object({ ...ofActivities, ...v2Sort(['id', 'update_time', 'add_time', 'due_date']), ...v2Page })
  .meta({ id: 'ListActivities', description: 'Which activities to list' })
export type ListActivities = z.output<typeof ListActivities>

const DUE = ['overdue', 'today', 'week', 'all'] as const

/** The web app's list of what there is to do. */
export const BrowseActivities = z
  .object({
    ...ofActivities,
    type: told(textUpTo(100).optional(), 'Only activities of this type', 'call'),
    term: told(textUpTo(100).optional(), 'Part of a subject, or of the name of a person or an organization', 'mill'),
    due: told(
      z.enum(DUE, { error: `must be one of [${DUE.join(', ')}].` }).default('all'),
      'Overdue: before today. Week: today and the six days after it.',
      'today',
    ),
    today: told(SentDayOrEmpty.optional(), "Which day it is where the reader is; absent: today's in UTC", '2026-11-22'),
    ...v2Sort(['id', 'update_time', 'add_time', 'due_date', 'subject']),
    ...v2Page,
  })
  .meta({ id: 'BrowseActivities', description: 'Which activities to show' })
export type BrowseActivities = z.output<typeof BrowseActivities>

/** Whether an activity is done now. */
export const SetActivityDone = z
  .object({
    id: told(LookupId, 'The ID of the activity', 21),
    done: told(z.boolean({ error: 'must be true or false.' }), 'Whether it is done', true),
  })
  .meta({ id: 'SetActivityDone', description: 'Whether an activity is done' })
export type SetActivityDone = z.output<typeof SetActivityDone>

/** An activity, as v2 answers. */
export const Activity = z
  .strictObject({
    id: told(z.int(), 'The ID of the activity', 21),
    subject: told(z.string(), 'The subject of the activity', 'Call'),
    type: told(z.string(), 'The `key_string` of its type', 'call'),
    owner_id: told(z.int(), 'The ID of the user who owns it', 1),
    creator_user_id: told(z.int(), 'The ID of the user who owns it', 1),
    is_deleted: told(z.boolean(), 'Whether it is deleted', false),
    add_time: told(V2Time, 'When it was added', '2026-11-22T09:00:00Z'),
    update_time: told(V2Time, 'When it was last changed', '2026-11-22T09:00:00Z'),
    deal_id: told(z.int().nullable(), 'The ID of its deal', 12),
    lead_id: told(LeadId.nullable(), 'The ID of its lead', null),
    person_id: told(z.int().nullable(), 'The ID of its primary participant', 7),
    org_id: told(z.int().nullable(), 'The ID of its organization', 9),
    project_id: told(z.null(), 'Projects: none', null),
    due_date: told(WireDay.nullable(), 'The day it is due', '2026-11-23'),
    due_time: told(ClockSeconds.nullable(), 'The time of day it is due, in UTC', '15:00:00'),
    duration: told(ClockSeconds.nullable(), 'How long it takes', '00:30:00'),
    busy: told(z.boolean(), 'Whether it makes its owner busy', false),
    done: told(z.boolean(), 'Whether it is done', false),
    marked_as_done_time: told(V2Time.nullable(), 'When it was done', null),
    location: told(
      z.strictObject({ value: told(z.string(), 'The address', 'Mill Lane 1') }).nullable(),
      'Where it takes place',
      { value: 'Mill Lane 1' },
    ),
    participants: told(
      z.array(
        z.strictObject({
          person_id: told(z.int(), 'The ID of the person', 7),
          primary: told(z.boolean(), 'Whether the person is the first one', true),
        }),
      ),
      'The persons who take part, the primary one first',
      [{ person_id: 7, primary: true }],
    ),
    attendees: told(z.array(z.never()), 'Invited guests: none', []),
    conference_meeting_client: told(z.null(), 'Conferences: none', null),
    conference_meeting_url: told(z.null(), 'Conferences: none', null),
    conference_meeting_id: told(z.null(), 'Conferences: none', null),
    public_description: told(z.string().nullable(), 'What others may read about it', null),
    priority: told(z.int().nullable(), 'How urgent it is', null),
    note: told(z.string().nullable(), 'The note of the activity, in HTML', 'Asked for an offer'),
  })
  .meta({
    id: 'Activity',
    description: 'An activity',
    example: {
      id: 21,
      subject: 'Call',
      type: 'call',
      owner_id: 1,
      creator_user_id: 1,
      is_deleted: false,
      add_time: '2026-11-22T09:00:00Z',
      update_time: '2026-11-22T09:00:00Z',
      deal_id: 12,
      lead_id: null,
      person_id: 7,
      org_id: 9,
      project_id: null,
      due_date: '2026-11-23',
      due_time: '15:00:00',
      duration: '00:30:00',
      busy: false,
      done: false,
      marked_as_done_time: null,
      location: null,
      participants: [{ person_id: 7, primary: true }],
      attendees: [],
      conference_meeting_client: null,
      conference_meeting_url: null,
      conference_meeting_id: null,
      public_description: null,
      priority: null,
      note: 'Asked for an offer',
    },
  })
export type Activity = z.output<typeof Activity>

/** One activity, of v2. */
export const ActivityResponse = v2Response('ActivityResponse', Activity)
/** A page of activities, of v2. */
export const ActivityListResponse = v2ListResponse('ActivityListResponse', Activity)
/** The id of an activity that is deleted now. */
export const DeletedActivity = z
  .strictObject({ id: told(z.int(), 'The ID of the activity', 21) })
  .meta({ id: 'DeletedActivity', description: 'The activity that was deleted', example: { id: 21 } })
/** 200 of `DELETE /v2/activities/{id}`. */
export const DeletedActivityResponse = v2Response('DeletedActivityResponse', DeletedActivity)
