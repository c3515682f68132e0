import type { ActorContext } from '../context.ts'
import { COMPANY_NUMBER_FIELDS } from './present-company-number.ts'

/** The company's own numbers, in the order they were added. */
export const listCompanyNumbers = async ({ db, actor }: ActorContext) => ({
  company_numbers: await db.prisma.companyNumber.findMany({
    where: { company_id: actor.company_id },
    orderBy: { id: 'asc' },
    select: COMPANY_NUMBER_FIELDS,
  }),
})
