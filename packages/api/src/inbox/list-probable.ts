import { Prisma } from '@callbook/db'

import type { ActorContext } from '../context.ts'
import { unlinkedCalls } from './unlinked-calls.ts'

/** A number of the inbox that exactly one living person has. */
export interface ProbableNumber {
  readonly number: string
  readonly calls: number
  readonly person_id: number
  readonly person_name: string
  /** Their organization, while it lives. */
  readonly org_id: number | null
}

/**
 * The numbers of the inbox that exactly one person has: those that only want a yes.
 *
 * The plan it relies on: one pass over the calls without a person, hashed by number, against one over the phones.
 */
export const listProbable = (
  prisma: Pick<Prisma.TransactionClient, '$queryRaw'>,
  { company_id }: ActorContext['actor'],
): Promise<ProbableNumber[]> =>
  prisma.$queryRaw<ProbableNumber[]>(Prisma.sql`
    with ${unlinkedCalls(company_id)},
    waiting as (
      select number, count(*)::int as calls from unlinked
      where number is not null
        and number not in (select value_e164 from ruled_numbers where company_id = ${company_id})
      group by number
    ),
    probable as (
      select coalesce(phone.value_e164, phone.value) as number, min(p.id) as person_id
      from person_phones phone
      join persons p on p.company_id = ${company_id} and p.id = phone.person_id and p.delete_time is null
      where phone.company_id = ${company_id}
      group by 1
      having min(p.id) = max(p.id)
    )
    select waiting.number, waiting.calls, p.id as person_id, p.name as person_name, o.id as org_id
    from waiting
    join probable using (number)
    join persons p on p.company_id = ${company_id} and p.id = probable.person_id
    left join organizations o on o.company_id = ${company_id} and o.id = p.org_id and o.delete_time is null
    order by waiting.number
  `)

/** How many numbers of the inbox only want a yes, and how many calls they have. */
export const countProbable = async ({ db, actor }: ActorContext) => {
  const probable = await listProbable(db.prisma, actor)
  return { numbers: probable.length, calls: probable.reduce((sum, { calls }) => sum + calls, 0) }
}
