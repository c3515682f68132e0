import { type CallOutcome, Prisma } from '@callbook/db'
import type { InboxByNumber } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { phoneIs, unlinkedCalls } from './unlinked-calls.ts'

const MOST_CALLS = 20
const MOST_CANDIDATES = 9

interface CandidateRow {
  readonly id: number
  readonly name: string
  readonly job_title: string | null
  readonly org_name: string | null
  /** Whether the number is among their phones. */
  readonly has_number: boolean
  /** Their newest call over this number. */
  readonly last_on_number: Date | null
  /** Their newest call at all. */
  readonly last_time: Date | null
}

interface CallRow {
  readonly id: string
  readonly outcome: CallOutcome
  readonly duration: number
  readonly start_time: Date
  readonly note: string | null
  readonly user_name: string
  readonly inbound: boolean
}

/** Who this number may be: those who have it, and those whom earlier calls over it were linked to. */
const findCandidates = ({ db, actor: { company_id } }: ActorContext, number: string) =>
  db.prisma.$queryRaw<CandidateRow[]>(Prisma.sql`
    with owners as (
      select phone.person_id from person_phones phone
      where phone.company_id = ${company_id} and ${phoneIs(Prisma.sql`phone`, Prisma.sql`${number}`)}
    ),
    spoken as (
      select person_id, max(start_time) as last_on_number from call_logs
      where company_id = ${company_id} and person_id is not null
        and (to_phone_number_e164 = ${number} or from_phone_number_e164 = ${number})
        and not exists (
          select from company_numbers where company_id = ${company_id} and value_e164 = ${number}
        )
      group by person_id
    )
    select p.id, p.name, p.job_title, o.name as org_name,
      exists (select from owners where owners.person_id = p.id) as has_number,
      (select last_on_number from spoken where spoken.person_id = p.id) as last_on_number,
      (
        select start_time from call_logs c where c.company_id = ${company_id} and c.person_id = p.id
        order by c.start_time desc limit 1
      ) as last_time
    from persons p
    left join organizations o on o.company_id = p.company_id and o.id = p.org_id and o.delete_time is null
    where p.company_id = ${company_id} and p.delete_time is null
      and p.id in (select person_id from owners union select person_id from spoken)
    order by has_number desc, last_on_number desc nulls last, last_time desc nulls last, p.id
    limit ${MOST_CANDIDATES}
  `)

const findCalls = ({ db, actor: { company_id } }: ActorContext, number: string) =>
  db.prisma.$queryRaw<(CallRow & { readonly calls: number; readonly first_time: Date })[]>(Prisma.sql`
    with ${unlinkedCalls(company_id, number)},
    newest as (
      select id, count(*) over ()::int as calls, min(start_time) over () as first_time
      from unlinked where number = ${number} order by start_time desc, id desc limit ${MOST_CALLS}
    )
    select replace(c.id::text, '-', '') as id, c.outcome::text as outcome, c.duration, c.start_time, c.note,
      users.name as user_name, coalesce(c.to_phone_number_e164, c.to_phone_number) <> ${number} as inbound,
      newest.calls, newest.first_time
    from newest
    join call_logs c on c.company_id = ${company_id} and c.id = newest.id
    join users on users.id = c.user_id
    order by c.start_time desc, c.id desc
  `)

const isoOrNull = (instant: Date | null) => instant?.toISOString() ?? null

/** One number of the inbox: how many calls linking it would link, since when, the newest of them, and who it may be. */
export const previewInbox = async (ctx: ActorContext, { number }: InboxByNumber) => {
  const candidates = await findCandidates(ctx, number)
  const rows = await findCalls(ctx, number)
  return {
    number,
    calls: rows[0]?.calls ?? 0,
    first_time: isoOrNull(rows[0]?.first_time ?? null),
    newest_calls: rows.map(({ calls: _, first_time: __, start_time, ...call }) => ({
      ...call,
      start_time: start_time.toISOString(),
    })),
    candidates: candidates.map(({ last_on_number, last_time, ...person }) => ({
      ...person,
      last_on_number: isoOrNull(last_on_number),
      last_time: isoOrNull(last_time),
    })),
  }
}
