import type { Prisma } from '@callbook/db'

import type { ActorContext } from '../context.ts'
import { notFound } from '../crm/find-references.ts'
import { ORGANIZATION_COLUMNS, type OrganizationRow } from './organization-row.ts'

/** One living organization of the company, read in a transaction or outside. Throws `not_found`. */
export const findOrganization = async (
  prisma: Pick<Prisma.TransactionClient, 'organization'>,
  { company_id, id }: { company_id: number; id: number },
): Promise<OrganizationRow> => {
  const row = await prisma.organization.findFirst({
    where: { company_id, id, delete_time: null },
    select: ORGANIZATION_COLUMNS,
  })
  if (!row) throw notFound('Organization')
  return row
}

/** One organization of the actor's company. Throws `not_found`, also for a deleted one. */
export const getOrganization = ({ db, actor }: ActorContext, { id }: { id: number }): Promise<OrganizationRow> =>
  findOrganization(db.prisma, { company_id: actor.company_id, id })
