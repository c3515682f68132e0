import type { PersonsWithNumber } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { phoneConditions } from './phone-conditions.ts'
import { presentSuggested, SUGGESTED_COLUMNS } from './suggest-persons.ts'

const MOST_SHOWN = 8

/** Who has exactly this number, however either is written; with their open deals. */
export const personsWithNumber = async ({ db, actor }: ActorContext, { number }: PersonsWithNumber) => {
  const { company_id, country } = actor
  const persons = await db.prisma.person.findMany({
    where: {
      company_id,
      delete_time: null,
      phones: { some: { OR: phoneConditions(number.trim(), { country, exact: true }) } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_SHOWN,
    select: SUGGESTED_COLUMNS,
  })
  return { persons: persons.map(presentSuggested) }
}
