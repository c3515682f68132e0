import { Prisma, type PrismaClient } from '@callbook/db'
import type { InsightsFilter } from '@callbook/schema'

import type { OutcomeTally } from './figures.ts'
import { matchingCalls } from './matching-calls.ts'
import type { PreviousPeriod } from './previous-period.ts'

export interface RepTally extends OutcomeTally {
  readonly user_id: number
  readonly name: string
  /** In the filter's period; otherwise before it. */
  readonly current: boolean
}

/**
 * Calls and their seconds by owner, outcome and period, of a period and the one before. One pass over
 * `matchingCalls`; names are looked up by primary key for the few rows that are left.
 */
export const countByRep = (
  prisma: PrismaClient,
  company_id: number,
  { filter, previous }: { filter: InsightsFilter; previous: PreviousPeriod },
): Promise<RepTally[]> =>
  prisma.$queryRaw<RepTally[]>(Prisma.sql`
    select tallies.*, users.name
    from (
      select
        user_id, local >= ${filter.from}::date as current, outcome::text as outcome,
        count(*)::int as calls, sum(duration)::float8 as duration
      from ${matchingCalls(company_id, filter, previous)}
      group by 1, 2, 3
    ) as tallies
    join users on users.id = tallies.user_id
    order by users.name, users.id`)
