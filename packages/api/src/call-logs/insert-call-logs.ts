import { type CallOutcome, Prisma, type PrismaClient } from '@callbook/db'

/** A call log on its way into the database: decoded, with its id, and E.164 forms where the numbers have one. */
export interface NewCallLog {
  readonly company_id: number
  readonly id: string
  readonly user_id: number
  /** An existing activity to convert; null: the call log gets an activity of its own. */
  readonly activity_id: number | null
  readonly person_id: number | null
  readonly org_id: number | null
  readonly deal_id: number | null
  readonly lead_id: string | null
  readonly subject: string | null
  readonly duration: number
  readonly outcome: CallOutcome
  readonly from_phone_number: string | null
  readonly from_phone_number_e164: string | null
  readonly to_phone_number: string
  readonly to_phone_number_e164: string | null
  readonly start_time: Date
  readonly end_time: Date
  readonly note: string | null
  /** Which API token or OAuth app logged it; null: a person. */
  readonly source: string | null
}

/** The first reference of a row that stands in its way. `activity_type`: the activity exists, but is no call. */
type MissingReference = 'user_id' | 'activity_id' | 'activity_type' | 'person_id' | 'org_id' | 'deal_id' | 'lead_id'

/** What became of one row: refused and not written, or written with these links. */
export interface InsertVerdict {
  readonly missing: MissingReference | null
  readonly activity_id: number
  readonly person_id: number | null
  readonly org_id: number | null
  readonly deal_id: number | null
  readonly lead_id: string | null
}

/**
 * Checks and writes many call logs in one statement, which is one round trip and one commit.
 *
 * A row whose references are all in its company is written together with its activity (a new one of type `call`,
 * done; or the given one, converted); any other row is refused alone. The verdicts come back in the order of the rows.
 * Throws when the statement fails as a whole: then nothing was written.
 *
 * The plan it relies on: for every row of the group, each reference is one look-up by primary key (company_id, id).
 * `lateral … limit 1` makes sure of it: the planner takes the group for 100 rows of anything, and would rather read whole
 * tables and join those. `calls` and `checked` are materialised, so that `nextval` runs once for each row.
 */
export const insertCallLogs = async (
  prisma: Pick<PrismaClient, '$queryRaw'>,
  rows: readonly NewCallLog[],
): Promise<readonly InsertVerdict[]> =>
  prisma.$queryRaw<InsertVerdict[]>(Prisma.sql`
    with calls as materialized (
      select r.*, case when r.activity_id is null then nextval('activities_id_seq')::int end as new_activity_id
      from rows from (json_to_recordset(${JSON.stringify(rows)}::json) as (
        company_id int, id uuid, user_id bigint, activity_id bigint,
        person_id bigint, org_id bigint, deal_id bigint, lead_id uuid,
        subject text, duration int, outcome "CallOutcome",
        from_phone_number text, from_phone_number_e164 text, to_phone_number text, to_phone_number_e164 text,
        start_time timestamptz(3), end_time timestamptz(3), note text, source text
      )) with ordinality as r(
        company_id, id, user_id, activity_id, person_id, org_id, deal_id, lead_id, subject, duration, outcome,
        from_phone_number, from_phone_number_e164, to_phone_number, to_phone_number_e164,
        start_time, end_time, note, source, position
      )
    ),
    checked as materialized (
      select
        c.company_id, c.id, c.user_id, c.subject, c.duration, c.outcome,
        c.from_phone_number, c.from_phone_number_e164, c.to_phone_number, c.to_phone_number_e164,
        c.start_time, c.end_time, c.note, c.source, c.position, c.new_activity_id,
        coalesce(c.new_activity_id, activity.id) as activity_id,
        -- An activity's own links win over the call's. Of a deal and a lead, the deal.
        case when c.activity_id is null then person.id else activity.person_id end as person_id,
        case when c.activity_id is null then organization.id else activity.org_id end as org_id,
        case when c.activity_id is null then deal.id else activity.deal_id end as deal_id,
        case
          when c.activity_id is null then lead.id
          when activity.deal_id is null then activity.lead_id
        end as lead_id,
        case
          when owner.user_id is null then 'user_id'
          when c.activity_id is not null and activity.id is null then 'activity_id'
          when activity.type <> 'call' then 'activity_type'
          when c.activity_id is not null then null
          when c.person_id is not null and person.id is null then 'person_id'
          when c.org_id is not null and organization.id is null then 'org_id'
          when c.deal_id is not null and deal.id is null then 'deal_id'
          when c.lead_id is not null and lead.id is null then 'lead_id'
        end as missing
      from calls c
      left join lateral (
        select user_id from company_users where company_id = c.company_id and user_id = c.user_id limit 1
      ) owner on true
      left join lateral (
        select id, type, person_id, org_id, deal_id, lead_id
        from activities where company_id = c.company_id and id = c.activity_id and delete_time is null limit 1
      ) activity on true
      left join lateral (
        select id from persons where company_id = c.company_id and id = c.person_id and delete_time is null limit 1
      ) person on true
      left join lateral (
        select id from organizations where company_id = c.company_id and id = c.org_id and delete_time is null limit 1
      ) organization on true
      left join lateral (
        select id from deals where company_id = c.company_id and id = c.deal_id and delete_time is null limit 1
      ) deal on true
      left join lateral (
        select id from leads where company_id = c.company_id and id = c.lead_id and delete_time is null limit 1
      ) lead on true
    ),
    added_activities as (
      insert into activities (
        company_id, id, user_id, type, subject, done, due_date, due_time, duration,
        person_id, org_id, deal_id, lead_id, marked_as_done_time
      )
      select
        company_id, new_activity_id, user_id, 'call', coalesce(nullif(subject, ''), 'Call'), true,
        -- Cut, not rounded: half a second before midnight would become 24:00:00.
        (start_time at time zone 'UTC')::date, date_trunc('second', start_time at time zone 'UTC')::time, duration,
        person_id, org_id, deal_id, lead_id, now()
      from checked
      where missing is null and new_activity_id is not null
    ),
    conversions as (
      -- Of several calls that convert one activity, the last that has a subject names it, as if they came in turn.
      select distinct on (company_id, activity_id) company_id, activity_id, nullif(subject, '') as subject
      from checked
      where missing is null and new_activity_id is null
      order by company_id, activity_id, nullif(subject, '') is null, position desc
    ),
    converted_activities as (
      update activities
      set
        done = true,
        subject = coalesce(conversions.subject, activities.subject),
        marked_as_done_time = coalesce(activities.marked_as_done_time, now()),
        update_time = now()
      from conversions
      where activities.company_id = conversions.company_id and activities.id = conversions.activity_id
    ),
    added_call_logs as (
      insert into call_logs (
        company_id, id, user_id, activity_id, person_id, org_id, deal_id, lead_id, subject, duration, outcome,
        from_phone_number, from_phone_number_e164, to_phone_number, to_phone_number_e164, start_time, end_time, note,
        source
      )
      select
        company_id, id, user_id, activity_id, person_id, org_id, deal_id, lead_id, subject, duration, outcome,
        from_phone_number, from_phone_number_e164, to_phone_number, to_phone_number_e164, start_time, end_time, note,
        source
      from checked
      where missing is null
      order by position
    )
    select missing, activity_id, person_id, org_id, deal_id, lead_id::text
    from checked
    order by position
  `)
