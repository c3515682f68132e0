import type { Prisma } from '@callbook/db'

import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import { PERSON_COLUMNS, type PersonRow } from './person-row.ts'

/** One living person of the company, read in a transaction or outside. Throws `not_found`. */
export const findPerson = async (
  prisma: Pick<Prisma.TransactionClient, 'person'>,
  { company_id, id }: { company_id: number; id: number },
): Promise<PersonRow> => {
  const row = await prisma.person.findFirst({
    where: { company_id, id, delete_time: null },
    select: PERSON_COLUMNS,
  })
  if (!row) throw notFound('Person')
  return row
}

/** One person of the actor's company. Throws `not_found`, also for a deleted one. */
export const getPerson = ({ db, actor }: ActorContext, { id }: { id: number }): Promise<PersonRow> =>
  findPerson(db.prisma, { company_id: actor.company_id, id })
