import type { Prisma } from '@callbook/db'

import { OWNER } from '../persons/person-row.ts'

/** The columns an organization's answer is made of. */
export const ORGANIZATION_COLUMNS = {
  company_id: true,
  id: true,
  name: true,
  address: true,
  owner_id: true,
  add_time: true,
  update_time: true,
  owner: OWNER,
  _count: { select: { persons: { where: { delete_time: null } } } },
} as const satisfies Prisma.OrganizationSelect

/** A living organization, with what its answer needs. */
export type OrganizationRow = Prisma.OrganizationGetPayload<{ select: typeof ORGANIZATION_COLUMNS }>
