import { Prisma } from '@callbook/db'

import type { Actor } from '../context.ts'
import { unlinkedCalls } from './unlinked-calls.ts'

interface Linked {
  readonly id: string
  readonly number: string
}

/** Who a number of the inbox is, with their organization. */
export interface NumberOf {
  readonly number: string
  readonly person_id: number
  readonly org_id: number | null
}

/** Calls that were linked to a person. */
export interface Linking {
  readonly person_id: number
  readonly call_log_ids: readonly string[]
}

/**
 * Gives all calls of these numbers that have no person theirs, with their organization where they have none, does the same
 * to the activities they stand on, and writes each change to the audit trail: one statement, however many there are.
 * Answers, in the order asked, which calls each number had.
 *
 * What the audit trail says here is what `unlinkCalls` takes back.
 */
export const linkCalls = async (
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { company_id, user_id, source }: Actor,
  numbers: readonly NumberOf[],
): Promise<string[][]> => {
  // Told one number, the database finds its calls by index; for several it reads all that have no person, once.
  const [only] = numbers.length === 1 ? numbers : []
  const linked = await tx.$queryRaw<Linked[]>(Prisma.sql`
    with ${unlinkedCalls(company_id, only?.number)},
    whose as (
      select * from jsonb_to_recordset(${JSON.stringify(numbers)}::jsonb) as whose(number text, person_id int, org_id int)
    ),
    found as (
      select c.id, c.activity_id, c.org_id, whose.number, whose.person_id, whose.org_id as their_org_id
      from unlinked
      join whose on whose.number = unlinked.number
      join call_logs c on c.company_id = ${company_id} and c.id = unlinked.id and c.person_id is null
      for update of c
    ),
    calls as (
      update call_logs c set person_id = found.person_id, org_id = coalesce(c.org_id, found.their_org_id)
      from found where c.company_id = ${company_id} and c.id = found.id
      returning c.id, found.org_id as before, found.number, found.person_id, found.their_org_id
    ),
    bare as (
      select a.id, a.org_id, stands.person_id, stands.their_org_id
      from (select distinct on (activity_id) activity_id, person_id, their_org_id from found order by activity_id, id) stands
      join activities a on a.company_id = ${company_id} and a.id = stands.activity_id and a.person_id is null
      for update of a
    ),
    activities as (
      update activities a
      set person_id = bare.person_id, org_id = coalesce(a.org_id, bare.their_org_id), update_time = now()
      from bare where a.company_id = ${company_id} and a.id = bare.id
      returning a.id, bare.org_id as before, bare.person_id, bare.their_org_id
    ),
    changed as (
      select 'callLog' as object_type, replace(id::text, '-', '') as object_id, before, person_id, their_org_id from calls
      union all
      select 'activity', id::text, before, person_id, their_org_id from activities
    ),
    events as (
      insert into audit_events (company_id, user_id, source, action, object_type, object_id, changes)
      select ${company_id}::int, ${user_id}::int, ${source ?? null}::text, 'link', object_type, object_id,
        jsonb_build_object('person_id', jsonb_build_array(null, person_id))
          || case when before is null and their_org_id is not null
            then jsonb_build_object('org_id', jsonb_build_array(null, their_org_id)) else '{}' end
      from changed
    )
    select replace(id::text, '-', '') as id, number from calls
  `)
  const idsOf = Map.groupBy(linked, ({ number }) => number)
  return numbers.map(({ number }) => idsOf.get(number)?.map(({ id }) => id) ?? [])
}

/**
 * Takes back what `linkCalls` did to these calls, and to the activities they stand on, unless something happened to them
 * since: then they stay as they are. Answers how many calls it took back.
 */
export const unlinkCalls = async (
  tx: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { company_id, user_id, source }: Actor,
  linkings: readonly Linking[],
): Promise<number> => {
  const pairs = linkings.flatMap(({ person_id, call_log_ids }) => call_log_ids.map((id) => ({ id, person_id })))
  const [taken] = await tx.$queryRaw<{ calls: number }[]>(Prisma.sql`
    with asked as (
      select c.id, c.activity_id, c.person_id
      from jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb) as linked(id uuid, person_id int)
      join call_logs c on c.company_id = ${company_id} and c.id = linked.id and c.person_id = linked.person_id
    ),
    objects as (
      select 'callLog' as object_type, replace(id::text, '-', '') as object_id, person_id from asked
      union
      select 'activity', activity_id::text, person_id from asked
    ),
    links as (
      select objects.*, event.changes from objects cross join lateral (
        select e.action, e.changes from audit_events e
        where e.company_id = ${company_id} and e.object_type = objects.object_type and e.object_id = objects.object_id
        order by e.id desc limit 1
      ) event
      where event.action = 'link' and event.changes -> 'person_id' = jsonb_build_array(null, objects.person_id)
    ),
    calls as (
      update call_logs c
      set person_id = null, org_id = case when links.changes ? 'org_id' then null else c.org_id end
      from links
      where links.object_type = 'callLog' and c.company_id = ${company_id} and c.id = links.object_id::uuid
        and c.person_id = links.person_id
      returning c.id
    ),
    undone as (
      update activities a
      set person_id = null, org_id = case when links.changes ? 'org_id' then null else a.org_id end, update_time = now()
      from links
      where links.object_type = 'activity' and a.company_id = ${company_id} and a.id::text = links.object_id
        and a.id in (select activity_id from asked) and a.person_id = links.person_id
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
