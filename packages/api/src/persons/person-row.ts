import type { Prisma } from '@callbook/db'

const POINT = {
  select: { value: true, primary: true, label: true },
  orderBy: [{ primary: 'desc' }, { id: 'asc' }],
} as const satisfies Prisma.Person$phonesArgs

/** A user beside a record. */
export const OWNER = {
  select: { active_flag: true, user: { select: { id: true, name: true, email: true } } },
} as const satisfies Prisma.CompanyUserDefaultArgs

/** The columns a person's answer is made of. */
export const PERSON_COLUMNS = {
  company_id: true,
  id: true,
  name: true,
  owner_id: true,
  job_title: true,
  add_time: true,
  update_time: true,
  owner: OWNER,
  organization: {
    select: {
      id: true,
      name: true,
      address: true,
      owner_id: true,
      delete_time: true,
      _count: { select: { persons: { where: { delete_time: null } } } },
    },
  },
  phones: POINT,
  emails: POINT,
} as const satisfies Prisma.PersonSelect

/** A living person, with what its answer needs. */
export type PersonRow = Prisma.PersonGetPayload<{ select: typeof PERSON_COLUMNS }>
