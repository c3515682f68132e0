import { Prisma, type PrismaClient } from '@callbook/db'
import type { InsightsFilter } from '@callbook/schema'

import type { OutcomeTally } from './figures.ts'
import { matchingCalls } from './matching-calls.ts'
import type { PreviousPeriod } from './previous-period.ts'

export interface DayTally extends OutcomeTally {
  /** `YYYY-MM-DD` on the viewer's clock. */
  readonly day: string
}

/** Calls and their seconds by day and outcome, of a period and the one before. One pass over `matchingCalls`. */
export const countByDay = (
  prisma: PrismaClient,
  company_id: number,
  { filter, previous }: { filter: InsightsFilter; previous: PreviousPeriod },
): Promise<DayTally[]> =>
  prisma.$queryRaw<DayTally[]>(Prisma.sql`
    select
      to_char(local::date, 'YYYY-MM-DD') as day, outcome::text as outcome,
      count(*)::int as calls, sum(duration)::float8 as duration
    from ${matchingCalls(company_id, filter, previous)}
    group by local::date, outcome`)
