import { type Db, Prisma } from '@callbook/db'

const MOST_IDS = 500
const HEX_DIGITS_OF_TIME = 12

/** The smallest id of a call log that is logged in this millisecond (UUIDv7: its first 48 bits). */
export const idFrom = (time: number): string =>
  Math.max(0, time).toString(16).padStart(HEX_DIGITS_OF_TIME, '0').padEnd(32, '0')

/** When an id was made, in milliseconds since 1970. */
export const timeOf = (id: string): number => Number.parseInt(id.slice(0, HEX_DIGITS_OF_TIME), 16)

/** The newest ids of a company's call logs that come after this one, in the order of logging: the end of the primary key. */
export const callLogIdsAddedSince = async ({ prisma }: Db, company_id: number, since: string): Promise<string[]> => {
  const rows = await prisma.$queryRaw<{ id: string }[]>(Prisma.sql`
    select replace(id::text, '-', '') as id
    from call_logs
    where company_id = ${company_id} and id > ${since}::uuid
    order by id desc
    limit ${MOST_IDS}
  `)
  return rows.map(({ id }) => id).toReversed()
}
