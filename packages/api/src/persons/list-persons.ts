import type { Prisma } from '@callbook/db'
import type { PageRequest } from '@callbook/schema'

import type { ActorContext } from '../context.ts'
import { fieldHas } from '../crm/contains.ts'
import { type Order, type Page, pageArguments, pageOf } from '../crm/page.ts'
import { PERSON_COLUMNS, type PersonRow } from './person-row.ts'
import { phoneConditions } from './phone-conditions.ts'

/** Which persons, and in which order. */
export interface PersonFilter {
  readonly term?: string | undefined
  readonly owner_id?: number | undefined
  readonly org_id?: number | undefined
  readonly ids?: number[] | undefined
  readonly updated_since?: Date | undefined
  readonly updated_until?: Date | undefined
  readonly sort_by?: 'id' | 'name' | 'add_time' | 'update_time' | undefined
  readonly sort_direction?: 'asc' | 'desc' | undefined
}

const byTerm = (term: string, country: string): Prisma.PersonWhereInput => ({
  OR: [
    fieldHas('name', term),
    { emails: { some: fieldHas('value', term) } },
    { phones: { some: { OR: phoneConditions(term, { country, exact: false }) } } },
  ],
})

/** A page of the company's persons. */
export const listPersons = async (
  { db, actor }: ActorContext,
  { start, cursor, limit, ...filter }: PersonFilter & PageRequest,
): Promise<Page<PersonRow>> => {
  const page = { start, cursor, limit }
  const order: Order = { field: filter.sort_by ?? 'id', direction: filter.sort_direction ?? 'asc' }
  const { condition, ...args } = pageArguments(page, order)
  const { term, owner_id, org_id, ids, updated_since, updated_until } = filter
  const rows = await db.prisma.person.findMany({
    where: {
      company_id: actor.company_id,
      delete_time: null,
      AND: [
        condition,
        term === undefined ? {} : byTerm(term, actor.country),
        ids === undefined ? {} : { id: { in: ids } },
      ],
      ...(owner_id !== undefined && { owner_id }),
      ...(org_id !== undefined && { org_id, organization: { delete_time: null } }),
      ...((updated_since || updated_until) && {
        update_time: { ...(updated_since && { gte: updated_since }), ...(updated_until && { lt: updated_until }) },
      }),
    },
    select: PERSON_COLUMNS,
    ...args,
  })
  return pageOf(rows, page, order)
}
