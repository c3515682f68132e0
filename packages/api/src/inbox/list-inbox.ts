import { type CallOutcome, Prisma } from '@callbook/db'
import { type ListInbox, UtcDateTime } from '@callbook/schema'
import { z } from 'zod'

import { AppError } from '../app-error.ts'
import type { ActorContext } from '../context.ts'
import { phoneIs, unlinkedCalls } from './unlinked-calls.ts'

interface InboxRow {
  readonly number: string
  readonly calls: number
  readonly first_time: Date
  readonly last_time: Date
  readonly outcome: CallOutcome
  readonly duration: number
  readonly user_name: string
  /** Whether the number called last, and was not called. */
  readonly inbound: boolean
  /** How many living persons have the number. */
  readonly persons: number
  /** The only one who has it. */
  readonly person_name: string | null
}

// A cursor is the last group's place in the order, opaque to clients.
const Cursor = z.tuple([UtcDateTime, z.string().max(64)])

const writeCursor = ({ last_time, number }: InboxRow): string =>
  Buffer.from(JSON.stringify([last_time, number])).toString('base64url')

const readCursor = (cursor: string) => {
  try {
    return Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (cause) {
    throw new AppError('bad_request', '"cursor" must be the next_cursor of the page before.', { cause })
  }
}

/**
 * The numbers whose calls have no person, with the newest call of each, newest first. `persons` says why it has none:
 * nobody has the number (0), one has and is only to be confirmed (1), or several share it.
 *
 * The groups are counted over all unlinked calls (one pass, hashed by number); names, the newest call and the persons
 * are looked up for the rows of the page alone.
 */
export const listInbox = async ({ db, actor: { company_id } }: ActorContext, { cursor, limit }: ListInbox) => {
  const after = cursor === undefined ? null : readCursor(cursor)
  const rows = await db.prisma.$queryRaw<InboxRow[]>(Prisma.sql`
    with ${unlinkedCalls(company_id)},
    page as (
      select number, count(*)::int as calls, min(start_time) as first_time, max(start_time) as last_time
      from unlinked
      where number is not null
        and number not in (select value_e164 from ruled_numbers where company_id = ${company_id})
      group by number
      ${after ? Prisma.sql`having (max(start_time), number) < (${after[0]}::timestamptz, ${after[1]})` : Prisma.empty}
      order by last_time desc, number desc
      limit ${limit + 1}
    )
    select page.*, newest.outcome::text as outcome, newest.duration, newest.user_name, newest.inbound, owners.persons,
      owners.person_name
    from page
    cross join lateral (
      select c.outcome, c.duration, users.name as user_name,
        coalesce(c.to_phone_number_e164, c.to_phone_number) <> page.number as inbound
      from call_logs c join users on users.id = c.user_id
      where c.company_id = ${company_id} and c.person_id is null and c.start_time = page.last_time
        and page.number in (
          coalesce(c.to_phone_number_e164, c.to_phone_number), coalesce(c.from_phone_number_e164, c.from_phone_number)
        )
      order by c.id desc limit 1
    ) newest
    cross join lateral (
      select count(*)::int as persons, case when count(*) = 1 then min(p.name) end as person_name
      from persons p
      where p.company_id = ${company_id} and p.delete_time is null and p.id in (
        select phone.person_id from person_phones phone
        where phone.company_id = ${company_id} and ${phoneIs(Prisma.sql`phone`, Prisma.sql`page.number`)}
      )
    ) owners
    order by page.last_time desc, page.number desc
  `)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    numbers: page.map(({ first_time, last_time, ...row }) => ({
      ...row,
      first_time: first_time.toISOString(),
      last_time: last_time.toISOString(),
    })),
    next_cursor: rows.length > limit && last ? writeCursor(last) : null,
  }
}
