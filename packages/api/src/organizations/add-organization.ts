import type { AddOrganization } from '@callbook/schema'

import { recordEvents } from '../audit/record-events.ts'
import type { ActorContext } from '../context.ts'
import { requireReferences } from '../crm/find-references.ts'
import { ORGANIZATION_COLUMNS, type OrganizationRow } from './organization-row.ts'

/** Adds an organization. Throws `not_found` for an owner that the company does not have. */
export const addOrganization = async (
  ctx: ActorContext,
  { name, owner_id, address }: AddOrganization,
): Promise<OrganizationRow> => {
  const { db, actor } = ctx
  await requireReferences(ctx, { owner_id })
  return db.prisma.$transaction(async (tx) => {
    const row = await tx.organization.create({
      data: {
        company_id: actor.company_id,
        name,
        owner_id: owner_id ?? actor.user_id,
        address: address ?? null,
      },
      select: ORGANIZATION_COLUMNS,
    })
    await recordEvents(tx, actor, [{ action: 'create', object_type: 'organization', object_id: row.id }])
    return row
  })
}
