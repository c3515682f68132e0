import { Prisma } from '@callbook/db'
import type { PersonById } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { getPerson } from './get-person.ts'
import { type LinkedCounts, linkedCounts } from './linked-counts.ts'
import { mayBeSame } from './may-be-same.ts'
import { presentPersonV2 } from './present-person.ts'

const MOST_DUPLICATES = 10

/** Its counts are of what would move to the person. */
interface Duplicate extends LinkedCounts {
  readonly id: number
  readonly name: string
  readonly org_name: string | null
  readonly same_number: boolean
  readonly same_name: boolean
  /** More than a number that both have, such as a switchboard's: the names say so, too. */
  readonly may_be_same: boolean
}

/** Who may be the same person: those with the same number, or of the same name; with what merging would move. */
export const findDuplicates = async (ctx: ActorContext, { id }: PersonById): Promise<{ duplicates: Duplicate[] }> => {
  const { company_id } = ctx.actor
  const { name, org_id } = presentPersonV2(await getPerson(ctx, { id }))
  const found = await ctx.db.prisma.$queryRaw<
    (Omit<Duplicate, 'may_be_same'> & { org_id: number | null })[]
  >(Prisma.sql`
    with same_number as (
      select theirs.person_id
      from person_phones mine
      join person_phones theirs on theirs.company_id = ${company_id} and theirs.value_e164 = mine.value_e164
      where mine.company_id = ${company_id} and mine.person_id = ${id}
    ),
    -- Not by asking of each person whether a number is theirs, too: that takes seconds with 20,000 of them.
    alike as (
      select p.id, p.name, p.org_id, lower(p.name) = lower(${name}) as same_name,
        p.id in (select person_id from same_number) as same_number
      from persons p
      where p.company_id = ${company_id} and p.delete_time is null and p.id <> ${id}
    )
    select p.id, p.name, o.id as org_id, o.name as org_name, same_number, same_name,
      ${linkedCounts(company_id, Prisma.sql`p.id`)}
    from (
      select * from alike where same_number or same_name order by same_number desc, id limit ${MOST_DUPLICATES}
    ) p
    left join organizations o on o.company_id = ${company_id} and o.id = p.org_id and o.delete_time is null
    order by same_number desc, p.id
  `)
  return {
    duplicates: found.map(({ org_id: theirs, ...duplicate }) => ({
      ...duplicate,
      may_be_same: mayBeSame({ name, org_id }, { name: duplicate.name, org_id: theirs }),
    })),
  }
}
