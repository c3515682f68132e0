import { Prisma } from '@callbook/db'

import type { ActorContext } from '../context.ts'
import { unlinkedCalls } from './unlinked-calls.ts'

/** How many numbers wait in the inbox. */
export const countInbox = async ({ db, actor: { company_id } }: ActorContext) => {
  const [counted] = await db.prisma.$queryRaw<{ numbers: number }[]>(Prisma.sql`
    with ${unlinkedCalls(company_id)}
    select count(*)::int as numbers from (
      select number from unlinked
      where number is not null
        and number not in (select value_e164 from ruled_numbers where company_id = ${company_id})
      group by number
    ) numbers
  `)
  return { numbers: counted?.numbers ?? 0 }
}
