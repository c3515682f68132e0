import { Prisma, type PrismaClient } from '@callbook/db'
import type { InsightsFilter, InsightsHour } from '@callbook/schema'

import { matchingCalls } from './matching-calls.ts'
import type { PreviousPeriod } from './previous-period.ts'

export interface HourTally {
  /** ISO: Monday is 1, Sunday 7. */
  readonly weekday: number
  /** 0 to 23. */
  readonly hour: number
  readonly calls: number
  readonly connected: number
  readonly previous_calls: number
  readonly previous_connected: number
}

const connected = Prisma.sql`outcome = 'connected'`

/** Calls by the hour of the week, of a period and the one before. One pass over `matchingCalls`. */
export const countByHour = (
  prisma: PrismaClient,
  company_id: number,
  { filter, previous }: { filter: InsightsFilter; previous: PreviousPeriod },
): Promise<HourTally[]> => {
  const current = Prisma.sql`local >= ${filter.from}::date`
  return prisma.$queryRaw<HourTally[]>(Prisma.sql`
    select
      extract(isodow from local)::int as weekday, extract(hour from local)::int as hour,
      count(*) filter (where ${current})::int as calls,
      count(*) filter (where ${current} and ${connected})::int as connected,
      count(*) filter (where not (${current}))::int as previous_calls,
      count(*) filter (where not (${current}) and ${connected})::int as previous_connected
    from ${matchingCalls(company_id, filter, previous)}
    group by 1, 2
    order by 1, 2`)
}

export interface HourDayTally {
  readonly day: string
  readonly calls: number
  readonly connected: number
}

/** The days on which one hour of the week had calls, newest first. One pass over `matchingCalls`. */
export const countDaysOfHour = (
  prisma: PrismaClient,
  company_id: number,
  { weekday, hour, ...filter }: InsightsHour,
): Promise<HourDayTally[]> =>
  prisma.$queryRaw<HourDayTally[]>(Prisma.sql`
    select
      to_char(local::date, 'YYYY-MM-DD') as day, count(*)::int as calls,
      count(*) filter (where ${connected})::int as connected
    from ${matchingCalls(company_id, filter)}
    where extract(isodow from local) = ${weekday} and extract(hour from local) = ${hour}
    group by local::date
    order by local::date desc`)
