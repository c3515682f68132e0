import type { Prisma } from '@callbook/db'

/** The columns a user's answer is made of. */
export const USER_COLUMNS = {
  user_id: true,
  is_admin: true,
  active_flag: true,
  add_time: true,
  company: { select: { id: true, name: true, country: true } },
  user: { select: { name: true, email: true, image: true, time_zone: true, update_time: true } },
} as const satisfies Prisma.CompanyUserSelect

/** A member of a company, with what their answer needs. */
export type UserRow = Prisma.CompanyUserGetPayload<{ select: typeof USER_COLUMNS }>
