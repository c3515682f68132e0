import type { PageRequest } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { fieldHas } from '../crm/contains.ts'
import { type Order, type Page, pageArguments, pageOf } from '../crm/page.ts'
import { ORGANIZATION_COLUMNS, type OrganizationRow } from './organization-row.ts'

/** Which organizations, and in which order. */
export interface OrganizationFilter {
  readonly term?: string | undefined
  readonly owner_id?: number | undefined
  readonly ids?: number[] | undefined
  readonly updated_since?: Date | undefined
  readonly updated_until?: Date | undefined
  readonly sort_by?: 'id' | 'name' | 'add_time' | 'update_time' | undefined
  readonly sort_direction?: 'asc' | 'desc' | undefined
}

/** A page of the company's organizations. */
export const listOrganizations = async (
  { db, actor }: ActorContext,
  { start, cursor, limit, ...filter }: OrganizationFilter & PageRequest,
): Promise<Page<OrganizationRow>> => {
  const page = { start, cursor, limit }
  const order: Order = { field: filter.sort_by ?? 'id', direction: filter.sort_direction ?? 'asc' }
  const { condition, ...args } = pageArguments(page, order)
  const { term, owner_id, ids, updated_since, updated_until } = filter
  const rows = await db.prisma.organization.findMany({
    where: {
      company_id: actor.company_id,
      delete_time: null,
      AND: [
        condition,
        term === undefined ? {} : { OR: [fieldHas('name', term), fieldHas('address', term)] },
        ids === undefined ? {} : { id: { in: ids } },
      ],
      ...(owner_id !== undefined && { owner_id }),
      ...((updated_since || updated_until) && {
        update_time: { ...(updated_since && { gte: updated_since }), ...(updated_until && { lt: updated_until }) },
      }),
    },
    select: ORGANIZATION_COLUMNS,
    ...args,
  })
  return pageOf(rows, page, order)
}
