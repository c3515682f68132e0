import type { Prisma } from '@callbook/db'
import { type Activity, type ActivityV1, toClock, toV1Time, toV2Time } from '@callbook/schema'

import { toDay } from '../crm/to-day.ts'

/** The columns of an activity itself, and who takes part. */
export const ACTIVITY_OWN_COLUMNS = {
  company_id: true,
  id: true,
  user_id: true,
  type: true,
  subject: true,
  done: true,
  due_date: true,
  due_time: true,
  duration: true,
  note: true,
  public_description: true,
  location: true,
  priority: true,
  busy: true,
  person_id: true,
  org_id: true,
  deal_id: true,
  lead_id: true,
  add_time: true,
  update_time: true,
  marked_as_done_time: true,
  delete_time: true,
  participants: { select: { person_id: true }, orderBy: { person_id: 'asc' } },
} as const

/** The columns that answers of both versions are made of, with the names that people read. */
export const ACTIVITY_COLUMNS = {
  ...ACTIVITY_OWN_COLUMNS,
  user: { select: { user: { select: { name: true } } } },
  person: { select: { name: true } },
  organization: { select: { name: true } },
  deal: { select: { title: true } },
  lead: { select: { title: true } },
} as const

export type ActivityRow = Prisma.ActivityGetPayload<{ select: typeof ACTIVITY_COLUMNS }>

/** The seconds since midnight that a column of type `time` holds. */
const secondsOf = (time: Date): number => Math.floor(time.getTime() / 1000)

const dueTimeOf = ({ due_time }: ActivityRow): string | null => due_time && toClock(secondsOf(due_time))
const durationOf = ({ duration }: ActivityRow): string | null => (duration === null ? null : toClock(duration))

/** Who takes part: the primary one first. */
const peopleOf = ({ person_id, participants }: ActivityRow): number[] => [
  ...(person_id === null ? [] : [person_id]),
  ...participants.flatMap((other) => (other.person_id === person_id ? [] : [other.person_id])),
]

/** An activity, as v2 answers. */
export const presentActivity = (row: ActivityRow): Activity => ({
  id: row.id,
  subject: row.subject,
  type: row.type,
  owner_id: row.user_id,
  creator_user_id: row.user_id,
  is_deleted: row.delete_time !== null,
  add_time: toV2Time(row.add_time),
  update_time: toV2Time(row.update_time),
  deal_id: row.deal_id,
  lead_id: row.lead_id,
  person_id: row.person_id,
  org_id: row.org_id,
  project_id: null,
  due_date: toDay(row.due_date),
  due_time: dueTimeOf(row),
  duration: durationOf(row),
  busy: row.busy,
  done: row.done,
  marked_as_done_time: row.marked_as_done_time && toV2Time(row.marked_as_done_time),
  location: row.location === null ? null : { value: row.location },
  participants: peopleOf(row).map((person_id) => ({ person_id, primary: person_id === row.person_id })),
  attendees: [],
  conference_meeting_client: null,
  conference_meeting_url: null,
  conference_meeting_id: null,
  public_description: row.public_description,
  priority: row.priority,
  note: row.note,
})

const namesOf = (row: ActivityRow) => ({
  person_name: row.person?.name ?? null,
  org_name: row.organization?.name ?? null,
  deal_title: row.deal?.title ?? null,
  lead_title: row.lead?.title ?? null,
  owner_name: row.user.user.name,
})

/** An activity with the names of what it is linked to: what a person reads. */
export type ActivityWithNames = Activity & ReturnType<typeof namesOf>

export const presentActivityWithNames = (row: ActivityRow): ActivityWithNames => ({
  ...presentActivity(row),
  ...namesOf(row),
})

/** An activity, as v1 answers. */
export const presentActivityV1 = (row: ActivityRow): ActivityV1 => ({
  id: row.id,
  company_id: row.company_id,
  user_id: row.user_id,
  done: row.done,
  type: row.type,
  due_date: toDay(row.due_date),
  // Without their seconds: v1 has none.
  due_time: dueTimeOf(row)?.slice(0, -3) ?? '',
  duration: durationOf(row)?.slice(0, -3) ?? '',
  busy_flag: row.busy,
  add_time: toV1Time(row.add_time),
  marked_as_done_time: row.marked_as_done_time ? toV1Time(row.marked_as_done_time) : '',
  subject: row.subject,
  public_description: row.public_description,
  location: row.location,
  org_id: row.org_id,
  person_id: row.person_id,
  deal_id: row.deal_id,
  lead_id: row.lead_id,
  active_flag: row.delete_time === null,
  update_time: toV1Time(row.update_time),
  participants: peopleOf(row).map((person_id) => ({ person_id, primary_flag: person_id === row.person_id })),
  note: row.note,
  ...namesOf(row),
  assigned_to_user_id: row.user_id,
  created_by_user_id: row.user_id,
})
