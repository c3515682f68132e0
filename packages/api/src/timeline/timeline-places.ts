import { Prisma } from '@callbook/db'

import type { ActorContext } from '../context.ts'

/** Where an entry stands: by time, then kind, then id, the last first. */
export interface TimelinePlace {
  readonly kind: 'activity' | 'call' | 'note'
  readonly id: string
  readonly time: Date
}

/** Whose timeline. An organization's has its persons' calls, activities and notes, too. */
export type TimelineOf = { readonly person_id: number } | { readonly org_id: number }

/** The condition on a table's links, under its alias. */
const linked = (of: TimelineOf, company_id: number, alias: string): Prisma.Sql => {
  const column = (name: string) => Prisma.raw(`${alias}.${name}`)
  if ('person_id' in of) return Prisma.sql`${column('person_id')} = ${of.person_id}`
  const persons = Prisma.sql`select id from persons where company_id = ${company_id} and org_id = ${of.org_id} and delete_time is null`
  return Prisma.sql`(${column('org_id')} = ${of.org_id} or ${column('person_id')} in (${persons}))`
}

/**
 * A page of places. Each kind is read by its index on the person (`call_logs_company_id_person_id_start_time_idx` and
 * the like); an activity that a call stands on is that call's, and not shown twice.
 */
export const timelinePlaces = (
  { db, actor }: ActorContext,
  of: TimelineOf,
  { after, limit }: { after: TimelinePlace | null; limit: number },
): Promise<TimelinePlace[]> => {
  const { company_id } = actor
  const takesPart =
    'person_id' in of
      ? Prisma.sql`or exists (
          select from activity_participants p
          where p.company_id = a.company_id and p.activity_id = a.id and p.person_id = ${of.person_id}
        )`
      : Prisma.empty
  const beyond = after
    ? Prisma.sql`where (time, kind, id) < (${after.time}::timestamptz, ${after.kind}, ${after.id})`
    : Prisma.empty
  return db.prisma.$queryRaw<TimelinePlace[]>(Prisma.sql`
    select kind, id, time from (
      select 'call' as kind, c.id::text as id, c.start_time as time
      from call_logs c
      where c.company_id = ${company_id} and ${linked(of, company_id, 'c')}
      union all
      select 'note', n.id::text, n.add_time
      from notes n
      where n.company_id = ${company_id} and n.delete_time is null and ${linked(of, company_id, 'n')}
      union all
      select 'activity', a.id::text, coalesce((a.due_date + coalesce(a.due_time, '00:00')) at time zone 'UTC', a.add_time)
      from activities a
      where a.company_id = ${company_id} and a.delete_time is null
        and (${linked(of, company_id, 'a')} ${takesPart})
        and not exists (
          select from call_logs c
          where c.company_id = a.company_id and c.activity_id = a.id and ${linked(of, company_id, 'c')}
        )
    ) entries
    ${beyond}
    order by time desc, kind desc, id desc
    limit ${limit}
  `)
}
