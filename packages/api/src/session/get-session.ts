import type { ActorContext } from '../context.ts'

/** Who is signed in, where, and what they may do. */
export const getSession = async ({ db, actor }: ActorContext) => {
  const { company_id, user_id } = actor
  const { user, company } = await db.prisma.companyUser.findUniqueOrThrow({
    where: { company_id_user_id: { company_id, user_id } },
    select: {
      user: { select: { id: true, name: true, email: true, time_zone: true, locale: true, theme: true } },
      company: { select: { id: true, name: true, country: true } },
    },
  })
  return { user, company, is_admin: actor.is_admin }
}
