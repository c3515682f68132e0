import type { PrismaClient } from '@callbook/db'

import type { Actor } from '../context.ts'
import type { Auth } from './create-auth.ts'

/** The actor of a browser session, from its cookie; null when nobody is signed in or the person has no active company. */
export const sessionActor = async (prisma: PrismaClient, auth: Auth, headers: Headers): Promise<Actor | null> => {
  if (!headers.has('cookie')) return null
  const session = await auth.api.getSession({ headers })
  if (!session) return null
  const membership = await prisma.companyUser.findFirst({
    // better-auth gives ids as text, although the column is an integer.
    where: { user_id: Number(session.user.id), active_flag: true },
    orderBy: { company_id: 'asc' },
    select: { company_id: true, user_id: true, is_admin: true, company: { select: { country: true } } },
  })
  if (!membership) return null
  const { company, ...actor } = membership
  return { ...actor, country: company.country }
}
