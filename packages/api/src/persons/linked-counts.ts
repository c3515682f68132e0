import { Prisma } from '@callbook/db'

/** How much is linked to a person. */
export interface LinkedCounts {
  readonly calls: number
  readonly activities: number
  readonly deals: number
  readonly leads: number
  readonly notes: number
}

/** The columns of the counts, for the person of this id. */
export const linkedCounts = (company_id: number, person_id: Prisma.Sql): Prisma.Sql => {
  const count = (table: string, living: boolean) => Prisma.sql`(
    select count(*)::int from ${Prisma.raw(table)} t
    where t.company_id = ${company_id} and t.person_id = ${person_id}
      ${living ? Prisma.sql`and t.delete_time is null` : Prisma.empty}
  )`
  return Prisma.sql`${count('call_logs', false)} as calls, ${count('activities', true)} as activities,
    ${count('deals', true)} as deals, ${count('leads', true)} as leads, ${count('notes', true)} as notes`
}
