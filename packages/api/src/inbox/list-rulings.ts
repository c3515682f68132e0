import type { ActorContext } from '../context.ts'

// More than anybody reads; a list that long is a call block list, which belongs in the phone system.
const MOST_RULINGS = 500

/** The numbers that were taken out of the inbox, the latest first. */
export const listRulings = async ({ db, actor: { company_id } }: ActorContext) => {
  const rows = await db.prisma.ruledNumber.findMany({
    where: { company_id },
    orderBy: [{ add_time: 'desc' }, { value_e164: 'asc' }],
    take: MOST_RULINGS,
    select: { value_e164: true, ruling: true, add_time: true },
  })
  return {
    rulings: rows.map(({ value_e164, ruling, add_time }) => ({
      number: value_e164,
      ruling,
      add_time: add_time.toISOString(),
    })),
  }
}
