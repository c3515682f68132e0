import { Prisma } from '@callbook/db'
import type { InsightsFilter } from '@callbook/schema'

import type { PreviousPeriod } from './previous-period.ts'

const ownNumbers = (company_id: number) =>
  Prisma.sql`(select value_e164 from company_numbers where company_id = ${company_id})`

const directed = (company_id: number, direction: InsightsFilter['direction']) => {
  if (direction === undefined) return Prisma.empty
  const outbound = Prisma.sql`coalesce(from_phone_number_e164, '') in ${ownNumbers(company_id)}`
  if (direction === 'outbound') return Prisma.sql`and ${outbound}`
  // A call between two own numbers goes out.
  return Prisma.sql`and to_phone_number_e164 in ${ownNumbers(company_id)} and not (${outbound})`
}

// Ids may be larger than the column's 32 bits: those are nobody's, but no error.
const oneOf = (column: Prisma.Sql, ids: readonly number[] | undefined) =>
  ids === undefined || ids.length === 0
    ? Prisma.empty
    : Prisma.sql`and ${column} in (${Prisma.join(ids.map((id) => Prisma.sql`${id}::bigint`))})`

const orIn = (previous: PreviousPeriod | undefined) => {
  if (!previous) return Prisma.empty
  const { from, to, until } = previous
  const end = until === null ? Prisma.sql`${to}::date + 1` : Prisma.sql`${`${to} ${until}`}::timestamp`
  return Prisma.sql`or local >= ${from}::date and local < ${end}`
}

/**
 * The calls of a company that a filter lets through, of its own days and of what they are compared with (if told), as a
 * table expression with the columns `user_id`, `outcome`, `duration` and `local` (the start, on the viewer's clock).
 * Calls of numbers that the company never wants to log are left out.
 *
 * The plan it relies on: one range of the index (company_id, start_time desc), or the whole table in one go where the
 * period covers most of it; each number looked up in a hash of the few that are own or ruled (that is why `not in`, and
 * not a join); each start moved to the viewer's clock once (`offset 0` keeps Postgres from repeating it). The range is a
 * day wider at both ends, and the days decide: a midnight that the clocks pass twice, or never, belongs where it should.
 */
export const matchingCalls = (company_id: number, filter: InsightsFilter, previous?: PreviousPeriod): Prisma.Sql => {
  const { from, to, time_zone, user_id, outcome, direction, person_id, org_id } = filter
  return Prisma.sql`
    (
      select * from (
        select user_id, outcome, duration, start_time at time zone ${time_zone}::text as local
        from call_logs
        where company_id = ${company_id}
          and start_time >= (${previous?.from ?? from}::date - 1)::timestamp at time zone ${time_zone}::text
          and start_time < (${to}::date + 2)::timestamp at time zone ${time_zone}::text
          ${oneOf(Prisma.sql`user_id`, user_id)}
          ${oneOf(Prisma.sql`person_id`, person_id === undefined ? undefined : [person_id])}
          ${oneOf(Prisma.sql`org_id`, org_id === undefined ? undefined : [org_id])}
          ${outcome?.length ? Prisma.sql`and outcome::text in (${Prisma.join(outcome)})` : Prisma.empty}
          ${directed(company_id, direction)}
          and coalesce(from_phone_number_e164, '') not in ${neverLogged(company_id)}
          and coalesce(to_phone_number_e164, '') not in ${neverLogged(company_id)}
        offset 0
      ) as local_calls
      where local >= ${from}::date and local < ${to}::date + 1 ${orIn(previous)}
    ) as matching_calls`
}

const neverLogged = (company_id: number) =>
  Prisma.sql`(select value_e164 from ruled_numbers where company_id = ${company_id} and ruling = 'never_log')`
