import { Prisma } from '@callbook/db'
import type { PersonById } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { getPerson } from './get-person.ts'
import { type LinkedCounts, linkedCounts } from './linked-counts.ts'

const NOTHING: LinkedCounts = { calls: 0, activities: 0, deals: 0, leads: 0, notes: 0 }

/** How much is linked to a person: what stays when they are deleted. Throws `not_found`. */
export const countLinked = async (ctx: ActorContext, { id }: PersonById): Promise<LinkedCounts> => {
  await getPerson(ctx, { id })
  const counted = await ctx.db.prisma.$queryRaw<LinkedCounts[]>(
    Prisma.sql`select ${linkedCounts(ctx.actor.company_id, Prisma.sql`${id}::int`)}`,
  )
  return counted[0] ?? NOTHING
}
