import { Prisma } from '@callbook/db'

import type { Actor } from '../context.ts'
import { unlinkedCalls } from './unlinked-calls.ts'

interface Linked {
  readonly id: string
}

/**
 * Gives all calls of a number that have no person this one, with their organization where they have none, does the same to
 * the activities they stand on, and writes each change to the audit trail: one statement, whatever their number.
 *
 * What the audit trail says here is what `unlinkCalls` takes back.
 */
export const linkCalls = async (
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { company_id, user_id, source }: Actor,
  { number, person_id, org_id }: { number: string; person_id: number; org_id: number | null },
): Promise<string[]> => {
  const linked = await tx.$queryRaw<Linked[]>(Prisma.sql`
    with ${unlinkedCalls(company_id, number)},
    found as (
      select c.id, c.activity_id, c.org_id from call_logs c
      where c.company_id = ${company_id} and c.person_id is null
        and c.id in (select id from unlinked where number = ${number})
      for update
    ),
    calls as (
      update call_logs c set person_id = ${person_id}::int, org_id = coalesce(c.org_id, ${org_id}::int)
      from found where c.company_id = ${company_id} and c.id = found.id
      returning c.id, found.org_id as before
    ),
    bare as (
      select a.id, a.org_id from activities a
      where a.company_id = ${company_id} and a.person_id is null and a.id in (select activity_id from found)
      for update
    ),
    activities as (
      update activities a
      set person_id = ${person_id}::int, org_id = coalesce(a.org_id, ${org_id}::int), update_time = now()
      from bare where a.company_id = ${company_id} and a.id = bare.id
      returning a.id, bare.org_id as before
    ),
    changed as (
      select 'callLog' as object_type, replace(id::text, '-', '') as object_id, before from calls
      union all
      select 'activity', id::text, before from activities
    ),
    events as (
      insert into audit_events (company_id, user_id, source, action, object_type, object_id, changes)
      select ${company_id}::int, ${user_id}::int, ${source ?? null}::text, 'link', object_type, object_id,
        jsonb_build_object('person_id', jsonb_build_array(null, ${person_id}::int))
          || case when before is null and ${org_id}::int is not null
            then jsonb_build_object('org_id', jsonb_build_array(null, ${org_id}::int)) else '{}' end
      from changed
    )
    select replace(id::text, '-', '') as id from calls
  `)
  return linked.map(({ id }) => id)
}

/**
 * Takes back what `linkCalls` did to these calls, and to the activities they stand on, unless something happened to them
 * since: then they stay as they are. Answers how many calls it took back.
 */
export const unlinkCalls = async (
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { company_id, user_id, source }: Actor,
  { call_log_ids, person_id }: { call_log_ids: readonly string[]; person_id: number },
): Promise<number> => {
  const [taken] = await tx.$queryRaw<{ calls: number }[]>(Prisma.sql`
    with asked as (
      select c.id, c.activity_id from call_logs c
      where c.company_id = ${company_id} and c.person_id = ${person_id} and c.id = any(${call_log_ids}::uuid[])
    ),
    objects as (
      select 'callLog' as object_type, replace(id::text, '-', '') as object_id from asked
      union all
      select distinct 'activity', activity_id::text from asked
    ),
    links as (
      select objects.*, event.changes from objects cross join lateral (
        select e.action, e.changes from audit_events e
        where e.company_id = ${company_id} and e.object_type = objects.object_type and e.object_id = objects.object_id
        order by e.id desc limit 1
      ) event
      where event.action = 'link' and event.changes -> 'person_id' = jsonb_build_array(null, ${person_id}::int)
    ),
    calls as (
      update call_logs c
      set person_id = null, org_id = case when links.changes ? 'org_id' then null else c.org_id end
      from links
      where links.object_type = 'callLog' and c.company_id = ${company_id} and c.id = links.object_id::uuid
        and c.person_id = ${person_id}
      returning c.id
    ),
    undone as (
      update activities a
      set person_id = null, org_id = case when links.changes ? 'org_id' then null else a.org_id end, update_time = now()
      from links
      where links.object_type = 'activity' and a.company_id = ${company_id} and a.id::text = links.object_id
        and a.id in (select activity_id from asked) and a.person_id = ${person_id}
      returning a.id
    ),
    changed as (
      select 'callLog' as object_type, replace(id::text, '-', '') as object_id from calls
      union all
      select 'activity', id::text from undone
    ),
    events as (
      insert into audit_events (company_id, user_id, source, action, object_type, object_id, changes)
      select ${company_id}::int, ${user_id}::int, ${source ?? null}::text, 'update', object_type, object_id, (
        select jsonb_object_agg(field.key, jsonb_build_array(field.value -> 1, null))
        from jsonb_each(links.changes) field
      )
      from changed join links using (object_type, object_id)
    )
    select count(*)::int as calls from calls
  `)
  return taken?.calls ?? 0
}
