import type { UpdateOrganization } from '@callbook/schema'

import { changesBetween, recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { notFound, requireReferences } from '../crm/find-references.ts'
import { findOrganization } from './get-organization.ts'
import type { OrganizationRow } from './organization-row.ts'

const FIELDS = ['name', 'owner_id', 'address'] as const

/** Changes what is sent of an organization, and nothing else. Throws `not_found` for it and for its new owner. */
export const updateOrganization = async (
  ctx: ActorContext,
  { id, name, owner_id, address }: UpdateOrganization & { id: number },
): Promise<OrganizationRow> => {
  const { db, actor } = ctx
  const { company_id } = actor
  await findOrganization(db.prisma, { company_id, id })
  await requireReferences(ctx, { owner_id })
  return db.prisma.$transaction(async (tx) => {
    const before = await findOrganization(tx, { company_id, id })
    const { count } = await tx.organization.updateMany({
      where: { company_id, id, delete_time: null },
      data: {
        update_time: new Date(),
        ...(name !== undefined && { name }),
        ...(owner_id !== undefined && { owner_id }),
        ...(address !== undefined && { address }),
      },
    })
    if (count === 0) throw notFound('Organization')
    const after = await findOrganization(tx, { company_id, id })
    const changes = changesBetween(before, after, FIELDS)
    if (Object.keys(changes).length > 0) {
      await recordEvents(tx, actor, [{ action: 'update', object_type: 'organization', object_id: id, changes }])
    }
    return after
  })
}
