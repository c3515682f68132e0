import type { ActorContext } from '../context.ts'

/** Everybody of the company, by name: those who were deactivated too. */
export const listMembers = async ({ db, actor }: ActorContext) => {
  const members = await db.prisma.companyUser.findMany({
    where: { company_id: actor.company_id },
    orderBy: [{ user: { name: 'asc' } }, { user_id: 'asc' }],
    select: {
      user_id: true,
      is_admin: true,
      active_flag: true,
      add_time: true,
      user: { select: { name: true, email: true } },
    },
  })
  return {
    members: members.map(({ user, add_time, ...member }) => ({
      ...member,
      ...user,
      add_time: add_time.toISOString(),
    })),
  }
}
