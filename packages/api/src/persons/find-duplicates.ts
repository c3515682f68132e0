import { Prisma } from '@callbook/db'
import type { PersonById } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { getPerson } from './get-person.ts'

const MOST_DUPLICATES = 10

interface Duplicate {
  readonly id: number
  readonly name: string
  readonly org_name: string | null
  readonly same_number: boolean
  readonly same_name: boolean
  /** What would move to the person. */
  readonly calls: number
  readonly activities: number
  readonly deals: number
  readonly leads: number
  readonly notes: number
}

/** Who may be the same person: those with the same number, or of the same name; with what merging would move. */
export const findDuplicates = async (ctx: ActorContext, { id }: PersonById): Promise<{ duplicates: Duplicate[] }> => {
  const { company_id } = ctx.actor
  const { name } = await getPerson(ctx, { id })
  const count = (table: string, living: boolean) => Prisma.sql`(
    select count(*)::int from ${Prisma.raw(table)} t
    where t.company_id = ${company_id} and t.person_id = p.id ${living ? Prisma.sql`and t.delete_time is null` : Prisma.empty}
  )`
  const duplicates = await ctx.db.prisma.$queryRaw<Duplicate[]>(Prisma.sql`
    with numbers as (
      select value_e164 from person_phones
      where company_id = ${company_id} and person_id = ${id} and value_e164 is not null
    ),
    alike as (
      select p.id, p.name, p.org_id, lower(p.name) = lower(${name}) as same_name,
        exists (
          select from person_phones phone
          where phone.company_id = ${company_id} and phone.person_id = p.id
            and phone.value_e164 in (select value_e164 from numbers)
        ) as same_number
      from persons p
      where p.company_id = ${company_id} and p.delete_time is null and p.id <> ${id}
    )
    select p.id, p.name, o.name as org_name, same_number, same_name,
      ${count('call_logs', false)} as calls, ${count('activities', true)} as activities,
      ${count('deals', true)} as deals, ${count('leads', true)} as leads, ${count('notes', true)} as notes
    from (
      select * from alike where same_number or same_name order by same_number desc, id limit ${MOST_DUPLICATES}
    ) p
    left join organizations o on o.company_id = ${company_id} and o.id = p.org_id and o.delete_time is null
    order by same_number desc, p.id
  `)
  return { duplicates }
}
