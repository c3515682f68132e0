import { Prisma } from '@callbook/db'

import { numberOfCall } from '../call-logs/number-of-call.ts'
import type { ActorContext } from '../context.ts'
import { columnHas, twinHas } from '../crm/contains.ts'

interface Asked {
  readonly term: string
  readonly most: number
}

/**
 * The ids of the newest calls with a term in their subject, their note or the name of their person, or with a number.
 *
 * The plan it relies on: a walk through the calls of the company by their start that ends when there are enough, with
 * the persons looked up once. A term that is nowhere reads every note, in half of the time of ILIKE.
 */
export const findCalls = async ({ db, actor }: ActorContext, { term, most }: Asked): Promise<string[]> => {
  const { company_id } = actor
  const number = numberOfCall(term, actor.country)
  const numberIs = number ? Prisma.sql`${number} or` : Prisma.empty
  const rows = await db.prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    select c.id::text as id
    from call_logs c
    where c.company_id = ${company_id} and (
      ${numberIs} ${columnHas(Prisma.sql`c.subject`, term)} or ${columnHas(Prisma.sql`c.note`, term)}
      or c.person_id in (
        select id from persons where company_id = ${company_id} and ${twinHas('name', term)}
      )
    )
    order by c.start_time desc, c.id desc
    limit ${most}
  `)
  return rows.map(({ id }) => id)
}
